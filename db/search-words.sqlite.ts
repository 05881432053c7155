import { type SQL, sql } from 'drizzle-orm';
import type { SoughtWord } from '#domain/search-words.ts';
import type { WordIndex } from './word-index.ts';

/** Rows with all of these words, by the index that triggers keep beside them. */
export function withWords({ id, beside }: WordIndex, words: SoughtWord[]): SQL {
  const asked = words.map(({ word, begins }) => `"${word}"${begins ? ' *' : ''}`).join(' AND ');
  const index = sql.identifier(beside);
  return sql`${id} in (select rowid from ${index} where ${index} match ${asked})`;
}
