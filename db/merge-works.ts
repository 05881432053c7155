import { and, eq, inArray, like, max, sql } from 'drizzle-orm';
import type { Actor } from '#domain/audit.ts';
import type { ListEntry } from '#domain/content.ts';
import { listsWork, mergedEntries } from '#domain/merged-entries.ts';
import { type MergedWork, mergedFacts } from '#domain/merged-work.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import { openWork } from './desk-work.ts';
import type { Handle } from './engine.ts';
import { holdWork } from './save-work.ts';
import {
  credits,
  formerWorks,
  listEntries,
  revisions,
  stories,
  workIdentifiers,
  workingCopies,
  workParts,
  works,
} from './schema.ts';
import { projectEntries } from './story-projections.ts';
import { workAct } from './work-act.ts';
import { isWithin } from './work-parts.ts';

export type Merged =
  /** `touched` are the works whose pages are out of date. */
  { outcome: 'merged'; touched: number[] } | { outcome: 'refused'; message: string } | { outcome: 'unseen' };

/**
 * Makes one work of two. Whatever pointed to the one that goes points to the one that stays: stories, every revision and
 * working copy, lists, credits, parts, names in other catalogues; its address leads on for ever. What the one that stays
 * does not say of itself it takes from the other.
 */
export function mergeWorks(lostId: number, keptId: number, by: Actor, now: Date): Promise<Merged> {
  return transaction(async (tx) => {
    // In one order for everybody, so that two merges wait instead of locking each other out.
    for (const id of [lostId, keptId].toSorted((a, b) => a - b)) await holdWork(tx, id);
    const [lost, kept] = [await wholeRow(tx, lostId), await wholeRow(tx, keptId)];
    if (!lost || !kept) return { outcome: 'unseen' };
    if (lostId === keptId) return { outcome: 'refused', message: 'That is one work already.' };
    if (lost.kind !== kept.kind)
      return {
        outcome: 'refused',
        message: `A ${lost.kind} and a ${kept.kind} are two works. Change the kind of one first.`,
      };
    if ((await isWithin(lostId, keptId)) || (await isWithin(keptId, lostId)))
      return { outcome: 'refused', message: 'One of them is a part of the other. Take it out of there first.' };
    const [was, gone] = [await openWork(keptId), await openWork(lostId)];
    await movePointers(tx, lostId, keptId);
    await moveLists(tx, lostId, keptId);
    await moveCredits(tx, lostId, keptId);
    const touched = await moveParts(tx, lostId, keptId);
    await tx.update(formerWorks).set({ workId: keptId }).where(eq(formerWorks.workId, lostId));
    await tx
      .update(works)
      .set({ ...mergedFacts(kept, lost), version: kept.version + 1 })
      .where(eq(works.id, keptId));
    await tx.delete(works).where(eq(works.id, lostId));
    await tx.insert(formerWorks).values({ slug: lost.slug, workId: keptId, formerId: lostId });
    const act = workAct('works-merged', was, await openWork(keptId));
    const other = { other: `${gone?.title}, no. ${lostId}, /works/${lost.slug}` };
    await writeDown(tx, by, { ...act, before: { ...other, ...act.before }, after: { other: null, ...act.after } }, now);
    return { outcome: 'merged', touched: [...new Set([lostId, keptId, ...touched])] };
  });
}

async function wholeRow(tx: Handle, id: number) {
  const { kind, slug, version, originalTitle, year, minutes, availability, facts, editions, releases, posterId } =
    works;
  const own = { originalTitle, year, minutes, availability, facts, editions, releases, posterId } satisfies Record<
    keyof MergedWork,
    unknown
  >;
  const [row] = await tx
    .select({ kind, slug, version, ...own })
    .from(works)
    .where(eq(works.id, id));
  return row;
}

async function movePointers(tx: Handle, lostId: number, keptId: number) {
  const to = { workId: keptId };
  await tx.update(stories).set(to).where(eq(stories.workId, lostId));
  await tx.update(workingCopies).set(to).where(eq(workingCopies.workId, lostId));
  await tx.update(revisions).set(to).where(eq(revisions.workId, lostId));
  await tx.update(workIdentifiers).set(to).where(eq(workIdentifiers.workId, lostId));
}

async function moveLists(tx: Handle, lostId: number, keptId: number) {
  for (const { id, entries } of await textsListing(tx, workingCopies, workingCopies.storyId, lostId))
    await tx
      .update(workingCopies)
      .set({ entries: mergedEntries(entries, lostId, keptId) })
      .where(eq(workingCopies.storyId, id));
  for (const { id, entries } of await textsListing(tx, revisions, revisions.id, lostId))
    await tx
      .update(revisions)
      .set({ entries: mergedEntries(entries, lostId, keptId) })
      .where(eq(revisions.id, id));
  await moveRanks(tx, lostId, keptId);
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

/** A published list that ranks both is ranked anew, from its text. */
async function moveRanks(tx: Handle, lostId: number, keptId: number) {
  const ranking = (workId: number) =>
    tx.select({ id: listEntries.storyId }).from(listEntries).where(eq(listEntries.workId, workId));
  const both = await tx
    .select({ id: stories.id, entries: revisions.entries })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(and(inArray(stories.id, ranking(lostId)), inArray(stories.id, ranking(keptId))));
  for (const { id, entries } of both) await projectEntries(tx, id, { entries });
  await tx.update(listEntries).set({ workId: keptId }).where(eq(listEntries.workId, lostId));
}

/** Credits that both have stay once; the others follow after those of the work that stays. */
async function moveCredits(tx: Handle, lostId: number, keptId: number) {
  const of = (workId: number) =>
    tx
      .select({ id: credits.id, personId: credits.personId, job: credits.job, role: credits.role })
      .from(credits)
      .where(eq(credits.workId, workId))
      .orderBy(credits.position, credits.id);
  const known = new Set((await of(keptId)).map(({ personId, job, role }) => `${personId} ${job} ${role}`));
  const [last] = await tx
    .select({ position: max(credits.position) })
    .from(credits)
    .where(eq(credits.workId, keptId));
  let position = last?.position ?? 0;
  for (const { id, personId, job, role } of await of(lostId)) {
    if (known.has(`${personId} ${job} ${role}`)) continue;
    position += 1;
    await tx.update(credits).set({ workId: keptId, position }).where(eq(credits.id, id));
  }
}

/** The parts of the one that goes, and its place in a whole where the other has none. Gives the works around them. */
async function moveParts(tx: Handle, lostId: number, keptId: number): Promise<number[]> {
  const around = await tx
    .select({ workId: workParts.workId, parentId: workParts.parentId })
    .from(workParts)
    .where(inArray(workParts.parentId, [lostId]));
  const places = await tx
    .select({ workId: workParts.workId, parentId: workParts.parentId })
    .from(workParts)
    .where(inArray(workParts.workId, [lostId, keptId]));
  await tx.update(workParts).set({ parentId: keptId }).where(eq(workParts.parentId, lostId));
  if (!places.some(({ workId }) => workId === keptId))
    await tx.update(workParts).set({ workId: keptId }).where(eq(workParts.workId, lostId));
  return [...around.map(({ workId }) => workId), ...places.map(({ parentId }) => parentId)];
}
