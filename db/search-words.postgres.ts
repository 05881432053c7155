import { type SQL, sql } from 'drizzle-orm';
import type { SoughtWord } from '#domain/search-words.ts';
import { searchEntries } from './schema.ts';

/** Entries with all of these words, by the index over just this expression. */
export function withWords(words: SoughtWord[]): SQL {
  const asked = words.map(({ word, begins }) => `'${word}'${begins ? ':*' : ''}`).join(' & ');
  return sql`array_to_tsvector(string_to_array(btrim(${searchEntries.text}), ' ')) @@ ${asked}::tsquery`;
}
