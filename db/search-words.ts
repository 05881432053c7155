import { and, inArray, like, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { SearchKind, Term } from '#domain/desk-search.ts';
import type { SoughtWord } from '#domain/search-words.ts';
import { read } from './connection.ts';
import { searchEntries } from './schema.ts';
import { withWords as withWordsOnPostgres } from './search-words.postgres.ts';
import { withWords as withWordsOnSqlite } from './search-words.sqlite.ts';
import { settings } from './settings.ts';
import { wordsOfEntries } from './word-index.ts';

/**
 * Rows that say all of this, entries of the desk's search if nothing else is named. The engines' own indexes find the words,
 * each where it begins or whole; that words stand beside each other is then asked of the kept text. So both engines find the
 * same.
 */
export function saying(terms: Term[], kept = wordsOfEntries): SQL | undefined {
  const withWords = settings().MARQUEE_DATABASE ? withWordsOnPostgres : withWordsOnSqlite;
  return and(withWords(kept, terms.flatMap(soughtWords)), ...terms.filter(isPhrase).map(holds(kept.text)));
}

const soughtWords = ({ words, whole }: Term): SoughtWord[] =>
  words.map((word, at) => ({ word, begins: !whole && at === words.length - 1 }));

const isPhrase = ({ words }: Term) => words.length > 1;

const holds =
  (column: AnyPgColumn) =>
  ({ words, whole }: Term): SQL =>
    like(column, `% ${words.join(' ')}${whole ? ' ' : ''}%`);

/** 0 for what is called so, 1 for what only says so somewhere. */
export const calledFirst = (terms: Term[]): SQL =>
  sql`case when ${and(...terms.map(holds(searchEntries.title)))} then 0 else 1 end`;

/** The numbers of what of one kind says all of this. */
export const subjectsSaying = (kind: SearchKind, terms: Term[]) =>
  read()
    .select({ id: searchEntries.subjectId })
    .from(searchEntries)
    .where(and(inArray(searchEntries.kind, [kind]), saying(terms)));
