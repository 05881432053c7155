import { type SQL, sql } from 'drizzle-orm';
import type { Token, TokenQuery } from '#domain/search-tokens.ts';
import { readerEntries } from './schema.ts';

/** The numbers of the newest stories that have all of this. */
export function newestWith({ all, none }: TokenQuery, most: number): SQL {
  const groups = [
    ...all.map((group) => `(${group.map(asked).join(' | ')})`),
    ...none.map((token) => `!${asked(token)}`),
  ];
  const { storyId, publishedAt } = readerEntries;
  const found = sql`select ${storyId} from ${readerEntries} where "lexemes" @@ ${groups.join(' & ')}::tsquery`;
  return sql`${found} order by ${publishedAt} desc, ${storyId} desc limit ${most}`;
}

const asked = ({ token, begins }: Token) => `'${token}'${begins ? ':*' : ''}`;
