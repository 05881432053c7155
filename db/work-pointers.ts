import { and, eq, inArray, like, type SQL, sql } from 'drizzle-orm';
import type { ListEntry } from '#domain/content.ts';
import { listsWork } from '#domain/merged-entries.ts';
import type { Handle } from './engine.ts';
import { listEntries, revisions, stories, workingCopies } from './schema.ts';

/** Whether a story points to a work in any text, published or not: is about it, or has it in a list. */
export async function pointsTo(tx: Handle, workId: number): Promise<SQL> {
  const listing = [
    ...(await textsListing(tx, workingCopies, workingCopies.storyId, workId)),
    ...(await textsListing(tx, revisions, revisions.id, workId)),
  ];
  const lists = [...new Set(listing.map(({ storyId }) => storyId))];
  const about = tx
    .select({ id: stories.id })
    .from(stories)
    .where(eq(stories.workId, workId))
    .unionAll(tx.select({ id: workingCopies.storyId }).from(workingCopies).where(eq(workingCopies.workId, workId)))
    .unionAll(tx.select({ id: revisions.storyId }).from(revisions).where(eq(revisions.workId, workId)))
    .unionAll(tx.select({ id: listEntries.storyId }).from(listEntries).where(eq(listEntries.workId, workId)));
  if (lists.length === 0) return inArray(stories.id, about);
  const listed = tx.select({ id: stories.id }).from(stories).where(inArray(stories.id, lists));
  return inArray(stories.id, about.unionAll(listed));
}

export async function storyIdsPointingTo(tx: Handle, workId: number): Promise<number[]> {
  const rows = await tx
    .select({ id: stories.id })
    .from(stories)
    .where(await pointsTo(tx, workId));
  return rows.map(({ id }) => id);
}

/** Texts of lists in which a work stands. The entries are JSON: the database narrows them down, the rule decides. */
export async function textsListing(
  tx: Handle,
  table: typeof workingCopies | typeof revisions,
  id: typeof workingCopies.storyId | typeof revisions.id,
  workId: number,
): Promise<{ id: number; storyId: number; entries: ListEntry[] }[]> {
  const lists = tx.select({ id: stories.id }).from(stories).where(eq(stories.kind, 'list'));
  const rows = await tx
    .select({ id, storyId: table.storyId, entries: table.entries })
    .from(table)
    .where(and(inArray(table.storyId, lists), like(sql`cast(${table.entries} as text)`, `%workId%${workId}%`)));
  return rows.filter(({ entries }) => listsWork(entries, workId));
}
