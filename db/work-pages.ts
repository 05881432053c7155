import { and, type Column, eq, exists, inArray, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { read } from './connection.ts';
import { listEntries, stories, workParts, works } from './schema.ts';

const parts = alias(workParts, 'parts');
const partsOfParts = alias(workParts, 'parts_of_parts');

/**
 * Whether a work has a page for readers: something published is about it, ranks it, or does so with a part of it. The
 * works are asked one by one, so that it makes no difference how many parts they have.
 */
export const hasPage = (workId: Column): SQL | undefined => or(isPublished(workId), exists(publishedParts(workId)));

function publishedParts(workId: Column) {
  const within = read()
    .select({ id: partsOfParts.workId })
    .from(partsOfParts)
    .where(and(eq(partsOfParts.parentId, parts.workId), isPublished(partsOfParts.workId)));
  return read()
    .select({ id: parts.workId })
    .from(parts)
    .where(and(eq(parts.parentId, workId), or(isPublished(parts.workId), exists(within))));
}

function isPublished(workId: Column): SQL | undefined {
  const live = eq(stories.status, 'published');
  const reviewed = read()
    .select({ id: stories.id })
    .from(stories)
    .where(and(live, eq(stories.workId, workId)));
  const ranked = read()
    .select({ id: listEntries.storyId })
    .from(listEntries)
    .innerJoin(stories, eq(stories.id, listEntries.storyId))
    .where(and(live, eq(listEntries.workId, workId)));
  return or(exists(reviewed), exists(ranked));
}

/** Those of these works that have a page. */
export async function worksWithPage(ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await read()
    .select({ id: works.id })
    .from(works)
    .where(and(inArray(works.id, ids), hasPage(works.id)));
  return new Set(rows.map(({ id }) => id));
}
