import { and, eq, inArray, max } from 'drizzle-orm';
import type { Actor } from '#domain/audit.ts';
import { plainHeadline } from '#domain/headline.ts';
import { BLURB_MAX } from '#domain/list-entries.ts';
import { mergedEntries, overlongTogether } from '#domain/merged-entries.ts';
import { beyondOneWork, type MergedWork, mergedFacts } from '#domain/merged-work.ts';
import type { WorkKind } from '#domain/work.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import { openWork } from './desk-work.ts';
import type { Handle } from './engine.ts';
import { gatherAnew, moveMentions } from './gathering.ts';
import { moveRatings } from './ratings.ts';
import { holdWork } from './save-work.ts';
import {
  credits,
  formerWorks,
  listEntries,
  revisions,
  stories,
  workGenres,
  workIdentifiers,
  workingCopies,
  workParts,
  works,
} from './schema.ts';
import { moveSeen } from './seen-works.ts';
import { lockStories } from './story-lock.ts';
import { projectEntries } from './story-projections.ts';
import { judgeChanges } from './unpublished-changes.ts';
import { workAct } from './work-act.ts';
import { isWithin } from './work-parts.ts';
import { storyIdsPointingTo, textsListing } from './work-pointers.ts';

export type Merged =
  /** `touched` are the works whose pages are out of date. */
  { outcome: 'merged'; touched: number[] } | { outcome: 'refused'; message: string } | { outcome: 'unseen' };

/**
 * Makes one work of two. Whatever pointed to the one that goes points to the one that stays: stories, every revision and
 * working copy, lists, credits, parts, names in other catalogues; its address leads on for ever. What the one that stays
 * does not say of itself it takes from the other.
 */
export async function mergeWorks(lostId: number, keptId: number, by: Actor, now: Date): Promise<Merged> {
  for (;;) {
    const merged = await transaction((tx) => mergeOnce(tx, lostId, keptId, { by, now }));
    if (merged !== 'named-meanwhile') return merged;
  }
}

async function mergeOnce(
  tx: Handle,
  lostId: number,
  keptId: number,
  { by, now }: { by: Actor; now: Date },
): Promise<Merged | 'named-meanwhile'> {
  // A story is always held before anything of it.
  const held = await lockStories(tx, await storyIdsPointingTo(tx, lostId));
  // In one order for everybody, so that two merges wait instead of locking each other out.
  for (const id of [lostId, keptId].toSorted((a, b) => a - b)) await holdWork(tx, id);
  // From here on no text can name the work anew: whoever saves one waits for the row. Whoever did so just before is
  // waited for in the next round; nothing has been written yet.
  const storyIds = await storyIdsPointingTo(tx, lostId);
  if (storyIds.some((id) => !held.includes(id))) return 'named-meanwhile';
  const [lost, kept] = [await wholeRow(tx, lostId), await wholeRow(tx, keptId)];
  if (!lost || !kept) return { outcome: 'unseen' };
  const [was, gone] = [await openWork(keptId), await openWork(lostId)];
  const message =
    (await refusalOf({ ...lost, id: lostId }, { ...kept, id: keptId })) ??
    (was && gone && beyondOneWork(was, gone)) ??
    (await beyondOnePlace(tx, storyIds, lostId, keptId));
  if (message) return { outcome: 'refused', message };
  await movePointers(tx, lostId, keptId);
  await moveLists(tx, lostId, keptId);
  await judgeChanges(tx, storyIds);
  await moveCredits(tx, lostId, keptId);
  await moveGenres(tx, lostId, keptId);
  await moveMentions(tx, lostId, keptId);
  await moveSeen(tx, lostId, keptId);
  await moveRatings(tx, lostId, keptId);
  const touched = await moveParts(tx, lostId, keptId);
  await tx.update(formerWorks).set({ workId: keptId }).where(eq(formerWorks.workId, lostId));
  await tx
    .update(works)
    .set({ ...mergedFacts(kept, lost), changedAt: now, version: kept.version + 1 })
    .where(eq(works.id, keptId));
  await tx.delete(works).where(eq(works.id, lostId));
  await gatherAnew(tx, keptId);
  await tx.insert(formerWorks).values({ slug: lost.slug, workId: keptId, formerId: lostId });
  const act = workAct('works-merged', was, await openWork(keptId));
  const other = { other: `${gone?.title}, no. ${lostId}, /works/${lost.slug}` };
  await writeDown(tx, by, { ...act, before: { ...other, ...act.before }, after: { other: null, ...act.after } }, now);
  return { outcome: 'merged', touched: [...new Set([lostId, keptId, ...touched])] };
}

type Kinded = { id: number; kind: WorkKind };

async function refusalOf(lost: Kinded, kept: Kinded): Promise<string | undefined> {
  if (lost.id === kept.id) return 'That is one work already.';
  if (lost.kind !== kept.kind) return `A ${lost.kind} and a ${kept.kind} are two works. Change the kind of one first.`;
  if ((await isWithin(lost.id, kept.id)) || (await isWithin(kept.id, lost.id)))
    return 'One of them is a part of the other. Take it out of there first.';
  return undefined;
}

/**
 * A list on which what is said of both is more than one place takes: nobody could save it any more. Asked of the text that
 * is written next; what lies behind it is nobody's form. A headline is told only where everybody reads it.
 */
async function beyondOnePlace(
  tx: Handle,
  storyIds: number[],
  lostId: number,
  keptId: number,
): Promise<string | undefined> {
  for (const id of storyIds) {
    const [list] = await tx
      .select({
        ...{ status: stories.status, headline: revisions.headline },
        ...{ draft: workingCopies.entries, published: revisions.entries },
      })
      .from(stories)
      .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
      .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
      .where(and(eq(stories.id, id), eq(stories.kind, 'list')));
    const length = overlongTogether(list?.draft ?? list?.published ?? [], lostId, keptId);
    if (!length) continue;
    const name =
      list?.status === 'published' ? `“${plainHeadline(list.headline ?? '')}”` : `no. ${id}, which is not out,`;
    return `The list ${name} ranks both, and has ${length} characters on them; ${BLURB_MAX} fit in one place. Shorten them there first.`;
  }
  return undefined;
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

/** Genres that both have stay once; the others follow after those of the work that stays. */
async function moveGenres(tx: Handle, lostId: number, keptId: number) {
  const of = (workId: number) =>
    tx
      .select({ genreId: workGenres.genreId, position: workGenres.position })
      .from(workGenres)
      .where(eq(workGenres.workId, workId))
      .orderBy(workGenres.position);
  const kept = await of(keptId);
  const others = (await of(lostId)).filter(({ genreId }) => !kept.some((own) => own.genreId === genreId));
  const last = kept.at(-1)?.position ?? 0;
  const rows = others.map(({ genreId }, at) => ({ workId: keptId, genreId, position: last + at + 1 }));
  if (rows.length > 0) await tx.insert(workGenres).values(rows);
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
