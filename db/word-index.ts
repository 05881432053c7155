import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { commentWords, searchEntries } from './schema.ts';

/** Where words are kept: each row's number and text, and the table by which SQLite finds them. */
export type WordIndex = { id: AnyPgColumn; text: AnyPgColumn; beside: string };

/** Of all that the desk's search finds. */
export const wordsOfEntries: WordIndex = { id: searchEntries.id, text: searchEntries.text, beside: 'search_words' };

export const wordsOfComments: WordIndex = {
  id: commentWords.commentId,
  text: commentWords.text,
  beside: 'comment_search',
};
