import { and, eq, inArray, like, sql } from 'drizzle-orm';
import type { ListEntry } from '#domain/content.ts';
import { listsWork } from '#domain/merged-entries.ts';
import type { Handle } from './engine.ts';
import { listEntries, revisions, stories, workingCopies } from './schema.ts';

/** The stories that point to a work in any text, published or not: about it, or with it in a list. */
export async function storyIdsPointingTo(tx: Handle, workId: number): Promise<number[]> {
  const about = [
    await tx.select({ id: stories.id }).from(stories).where(eq(stories.workId, workId)),
    await tx.selectDistinct({ id: workingCopies.storyId }).from(workingCopies).where(eq(workingCopies.workId, workId)),
    await tx.selectDistinct({ id: revisions.storyId }).from(revisions).where(eq(revisions.workId, workId)),
    await tx.select({ id: listEntries.storyId }).from(listEntries).where(eq(listEntries.workId, workId)),
  ];
  const listing = [
    ...(await textsListing(tx, workingCopies, workingCopies.storyId, workId)),
    ...(await textsListing(tx, revisions, revisions.id, workId)),
  ];
  return [...new Set([...about.flat().map(({ id }) => id), ...listing.map(({ storyId }) => storyId)])];
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
