import { and, eq, like, notLike, sql } from 'drizzle-orm';
import { keptPhrase } from '#domain/reader-query.ts';
import type { Ranked } from '#domain/search-rank.ts';
import type { phrasesOf, Token, TokenQuery } from '#domain/search-tokens.ts';
import type { StoryStatus } from '#domain/story.ts';
import { read } from './connection.ts';
import { newestWith as newestOnPostgres } from './reader-search.postgres.ts';
import { newestWith as newestOnSqlite } from './reader-search.sqlite.ts';
import { readerEntries, stories } from './schema.ts';
import { settings } from './settings.ts';

/** What was found, with what it is ranked and sorted by. */
export type FoundEntry = Ranked & { facets: string };

/** Texts that are read for a phrase, the newest of those that have its words; a search of two common words has an end, too. */
const READ_FOR_PHRASE = 2_000;

type Phrases = ReturnType<typeof phrasesOf>;

/** The newest published stories that have all of this. Both engines find by words alone; phrases are looked for in the texts. */
export async function entriesWith(query: TokenQuery, { said, unsaid }: Phrases, most: number): Promise<FoundEntry[]> {
  const { storyId, publishedAt, score, facets, title, names, verdict, text } = readerEntries;
  const looked = said.length + unsaid.length > 0 ? READ_FOR_PHRASE : most;
  const rows = await read()
    .select({ status: stories.status, id: storyId, publishedAt, score, facets, title, names, verdict })
    .from(readerEntries)
    .innerJoin(stories, eq(stories.id, storyId))
    .where(
      and(
        amongNewest(query, looked),
        ...said.map((phrase) => like(text, `%${keptPhrase(phrase)}%`)),
        ...unsaid.map((phrase) => notLike(text, `%${keptPhrase(phrase)}%`)),
      ),
    );
  return rows
    .filter(isLive)
    .toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || b.id - a.id)
    .slice(0, most);
}

/** Whether any published story has all of this. */
export async function isPublished(all: Token[][]): Promise<boolean> {
  const rows = await read()
    .select({ status: stories.status })
    .from(readerEntries)
    .innerJoin(stories, eq(stories.id, readerEntries.storyId))
    .where(amongNewest({ all, none: [] }, 1));
  return rows.some(isLive);
}

/** Asked for the status in the query, SQLite would begin with all that is published. */
const isLive = ({ status }: { status: StoryStatus }) => status === 'published';

const amongNewest = (query: TokenQuery, most: number) => {
  const newestWith = settings().MARQUEE_DATABASE ? newestOnPostgres : newestOnSqlite;
  return sql`${readerEntries.storyId} in (${newestWith(query, most)})`;
};
