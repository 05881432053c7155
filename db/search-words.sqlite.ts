import { type SQL, sql } from 'drizzle-orm';
import type { SoughtWord } from '#domain/search-words.ts';
import { searchEntries } from './schema.ts';

/** Entries with all of these words, by the index that triggers keep beside the entries. */
export function withWords(words: SoughtWord[]): SQL {
  const asked = words.map(({ word, begins }) => `"${word}"${begins ? ' *' : ''}`).join(' AND ');
  return sql`${searchEntries.id} in (select rowid from search_words where search_words match ${asked})`;
}
