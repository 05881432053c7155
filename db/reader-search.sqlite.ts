import { type SQL, sql } from 'drizzle-orm';
import type { Token, TokenQuery } from '#domain/search-tokens.ts';

/** By what the migration puts a story's number into the lower half of its place in the index. */
const NUMBERS = 2 ** 30 - 1;

/** The numbers of the newest stories that have all of this. The index stands in the order of time, so it stops when there are enough. */
export function newestWith({ all, none }: TokenQuery, most: number): SQL {
  const wanted = all.map((group) => `(${group.map(asked).join(' OR ')})`).join(' AND ');
  const query = none.length === 0 ? wanted : `(${wanted}) NOT (${none.map(asked).join(' OR ')})`;
  const place = sql`rowid & ${sql.raw(String(NUMBERS))}`;
  return sql`select ${place} from reader_search where reader_search match ${query} order by rowid desc limit ${most}`;
}

const asked = ({ token, begins }: Token) => `"${token}"${begins ? ' *' : ''}`;
