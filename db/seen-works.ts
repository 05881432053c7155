import { and, count, desc, eq, inArray } from 'drizzle-orm';
import type { Picture } from '#domain/picture.ts';
import { further, type Seen, type SeenWorks, type WorkChain } from '#domain/seen.ts';
import type { WorkLink } from '#domain/work.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { pictureColumns } from './picture-columns.ts';
import { media, seenWorks, works } from './schema.ts';
import { hasPage } from './work-pages.ts';
import { wholeOf } from './work-parts.ts';

/** An episode, its season, its series. */
const DEEPEST_CHAIN = 3;

const columns = { workId: seenWorks.workId, season: seenWorks.season, episode: seenWorks.episode };
type Row = { workId: number; season: number | null; episode: number | null };

const markOf = ({ season, episode }: Row): Seen => (season === null ? 'all' : { season, episode });
const rowOf = (mark: Seen) => (mark === 'all' ? { season: null, episode: null } : mark);

/** Which of these works an account has seen. */
export async function seenAmong(accountId: number, workIds: readonly number[]): Promise<SeenWorks> {
  if (workIds.length === 0) return new Map();
  const rows = await read()
    .select(columns)
    .from(seenWorks)
    .where(and(eq(seenWorks.accountId, accountId), inArray(seenWorks.workId, [...workIds])));
  return new Map(rows.map((row) => [row.workId, markOf(row)]));
}

export type SeenWork = { work: WorkLink; seen: Seen; poster: Picture | null };

/** What an account has seen and readers can find, the newest marks first. */
export async function seenBy(accountId: number, limit: number): Promise<{ works: SeenWork[]; total: number }> {
  const own = and(eq(seenWorks.accountId, accountId), hasPage(works.id));
  const [rows, [all]] = await Promise.all([
    read()
      .select({
        ...columns,
        work: { id: works.id, slug: works.slug, title: works.title, kind: works.kind },
        poster: pictureColumns,
      })
      .from(seenWorks)
      .innerJoin(works, eq(works.id, seenWorks.workId))
      .leftJoin(media, eq(media.id, works.posterId))
      .where(own)
      .orderBy(desc(seenWorks.seenAt), desc(seenWorks.workId))
      .limit(limit),
    read().select({ total: count() }).from(seenWorks).innerJoin(works, eq(works.id, seenWorks.workId)).where(own),
  ]);
  return {
    works: rows.map(({ work, poster, ...row }) => ({ work, poster, seen: markOf(row) })),
    total: all?.total ?? 0,
  };
}

/** Marks a work as seen, as far as is said; whatever was said of it before no longer counts. */
export const markSeen = (accountId: number, workId: number, mark: Seen, now: Date): Promise<void> =>
  transaction((tx) => put(tx, accountId, [[workId, mark]], now));

export const unmarkSeen = (accountId: number, workId: number): Promise<void> =>
  transaction(async (tx) => {
    await tx.delete(seenWorks).where(and(eq(seenWorks.accountId, accountId), eq(seenWorks.workId, workId)));
  });

/** Takes over what somebody marked before they signed in; of two marks of one work the one that reaches further stays. */
export function mergeSeen(accountId: number, marks: SeenWorks, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const ids = [...marks.keys()];
    if (ids.length === 0) return;
    // Of works that are gone by now there is nothing to keep.
    const there = await tx.select({ id: works.id }).from(works).where(inArray(works.id, ids));
    const known = await seenAmong(accountId, ids);
    const merged = there.flatMap(({ id }): [number, Seen][] => {
      const [own, brought] = [known.get(id), marks.get(id)];
      if (!brought) return [];
      return [[id, own ? further(own, brought) : brought]];
    });
    await put(tx, accountId, merged, now);
  });
}

async function put(tx: Handle, accountId: number, marks: readonly (readonly [number, Seen])[], seenAt: Date) {
  for (const [workId, mark] of marks) {
    const row = { ...rowOf(mark), seenAt };
    await tx
      .insert(seenWorks)
      .values({ accountId, workId, ...row })
      .onConflictDoUpdate({ target: [seenWorks.accountId, seenWorks.workId], set: row });
  }
}

/** Of two works that become one, the marks of both. */
export async function moveSeen(tx: Handle, lostId: number, keptId: number) {
  const rows = await tx
    .select({ ...columns, accountId: seenWorks.accountId, seenAt: seenWorks.seenAt })
    .from(seenWorks)
    .where(inArray(seenWorks.workId, [lostId, keptId]));
  const kept = new Map(rows.filter(({ workId }) => workId === keptId).map((row) => [row.accountId, markOf(row)]));
  for (const row of rows.filter(({ workId }) => workId === lostId)) {
    const own = kept.get(row.accountId);
    await put(tx, row.accountId, [[keptId, own ? further(own, markOf(row)) : markOf(row)]], row.seenAt);
  }
  await tx.delete(seenWorks).where(eq(seenWorks.workId, lostId));
}

/** A work and what it is a part of, from inside. */
export async function chainOf(workId: number): Promise<WorkChain> {
  const chain: WorkChain[number][] = [];
  const [work] = await read().select({ kind: works.kind }).from(works).where(eq(works.id, workId));
  let [id, kind] = [workId, work?.kind];
  while (kind && chain.length < DEEPEST_CHAIN) {
    const found = await wholeOf(id);
    chain.push({ id, kind, number: found?.number ?? null });
    [id, kind] = [found?.whole.id ?? id, found?.whole.kind];
  }
  return chain;
}
