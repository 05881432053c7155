import { type SQL, sql } from 'drizzle-orm';
import type { SoughtWord } from '#domain/search-words.ts';
import type { WordIndex } from './word-index.ts';

/** Rows with all of these words, by the index over just this expression. */
export function withWords({ text }: WordIndex, words: SoughtWord[]): SQL {
  const asked = words.map(({ word, begins }) => `'${word}'${begins ? ':*' : ''}`).join(' & ');
  return sql`array_to_tsvector(string_to_array(btrim(${text}), ' ')) @@ ${asked}::tsquery`;
}
