import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import { PLACINGS_MOST, type Placing, type RankedWork } from '#domain/ranked-list.ts';
import { writersOfStories } from './bylines.ts';
import { read } from './connection.ts';
import { pictureColumns } from './picture-columns.ts';
import { prepared } from './prepared.ts';
import { listEntries, media, revisions, stories, works } from './schema.ts';

/** The first ranks of a published list. */
export const firstRanks = (listId: number, limit: number): Promise<RankedWork[]> =>
  read()
    .select({ rank: listEntries.rank, title: works.title, poster: pictureColumns })
    .from(listEntries)
    .innerJoin(works, eq(works.id, listEntries.workId))
    .leftJoin(media, eq(media.id, works.posterId))
    .where(eq(listEntries.storyId, listId))
    .orderBy(asc(listEntries.rank), asc(listEntries.workId))
    .limit(limit);

/** How many works each of these lists ranks. */
export async function listLengths(listIds: number[]): Promise<Map<number, number>> {
  if (listIds.length === 0) return new Map();
  const rows = await read()
    .select({ id: listEntries.storyId, works: count() })
    .from(listEntries)
    .where(inArray(listEntries.storyId, listIds))
    .groupBy(listEntries.storyId);
  return new Map(rows.map(({ id, works }) => [id, works]));
}

/** The published lists that a work stands in, its best rank first, as many as are told. */
export async function placingsOf(workId: number): Promise<Placing[]> {
  const rows = await placings({ workId });
  const writers = await writersOfStories(rows.map(({ id }) => id));
  return rows.map(({ rank, slug, ...list }) => ({
    rank,
    list: { ...list, slug: slug ?? '', writers: writers.get(list.id) ?? [] },
  }));
}

const placings = prepared('placings of a work', (db) =>
  db
    .select({
      rank: listEntries.rank,
      id: stories.id,
      slug: stories.slug,
      headline: revisions.headline,
    })
    .from(listEntries)
    .innerJoin(stories, eq(stories.id, listEntries.storyId))
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(and(eq(listEntries.workId, sql.placeholder('workId')), eq(stories.status, 'published')))
    .orderBy(asc(listEntries.rank), asc(stories.id))
    .limit(PLACINGS_MOST),
);
