import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Actor } from '#domain/audit.ts';
import { type Byline, isSameByline, withAccountForGuest } from '#domain/byline.ts';
import { writeDown } from './audit.ts';
import { liveBylines, projectBylines } from './bylines.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { subjectOf } from './keep-guest.ts';
import { accounts, guests, guestUses, revisions, stories, workingCopies } from './schema.ts';
import { lockStories } from './story-lock.ts';
import { judgeChanges } from './unpublished-changes.ts';

export type Merged =
  /** The stories whose texts named the guest. */
  | { outcome: 'merged'; storyIds: number[] }
  | { outcome: 'refused'; errors: Record<string, string> }
  | { outcome: 'unseen' };

const NOT_STAFF: Merged = { outcome: 'refused', errors: { account: 'Choose somebody on the staff.' } };

/**
 * Gives a guest the account that they got. Every text that names the guest names the account, published or not: what it
 * says is not changed by it, nor is a text that is open somewhere. The guest's address leads on to the account's page.
 */
export async function mergeGuest(guestId: number, accountId: number, by: Actor, now: Date): Promise<Merged> {
  for (;;) {
    const merged = await transaction((tx) => mergeOnce(tx, guestId, accountId, { by, now }));
    if (merged !== 'named-meanwhile') return merged;
  }
}

async function mergeOnce(
  tx: Handle,
  guestId: number,
  accountId: number,
  { by, now }: { by: Actor; now: Date },
): Promise<Merged | 'named-meanwhile'> {
  const [account] = await tx
    .select({ name: accounts.name })
    .from(accounts)
    .where(and(eq(accounts.id, accountId), ne(accounts.role, 'reader'), isNull(accounts.bannedAt)));
  if (!account) return NOT_STAFF;
  // A story is always held before anything of it.
  const held = await lockStories(tx, await storyIdsNaming(tx, guestId));
  const [guest] = await tx
    .update(guests)
    .set({ name: sql`${guests.name}` })
    .where(and(eq(guests.id, guestId), isNull(guests.mergedIntoId)))
    .returning({ name: guests.name });
  if (!guest) return { outcome: 'unseen' };
  // From here on nobody can name the guest anew: whoever saves waits for the row, and finds the account in it. Whoever
  // did so just before is waited for in the next round; nothing has been written yet.
  const storyIds = await storyIdsNaming(tx, guestId);
  if (storyIds.some((id) => !held.includes(id))) return 'named-meanwhile';
  await tx.update(guests).set({ mergedIntoId: accountId }).where(eq(guests.id, guestId));
  for (const storyId of storyIds) await renameIn(tx, storyId, guestId, accountId);
  await judgeChanges(tx, storyIds);
  await tx.delete(guestUses).where(eq(guestUses.guestId, guestId));
  const act = {
    act: 'guest-merged',
    ...subjectOf(guestId, guest.name),
    path: `/desk/accounts/${accountId}`,
  } as const;
  const change = { before: {}, after: { account: account.name, stories: storyIds.length } };
  await writeDown(tx, by, { ...act, ...change }, now);
  return { outcome: 'merged', storyIds };
}

async function storyIdsNaming(tx: Handle, guestId: number): Promise<number[]> {
  const rows = await tx
    .selectDistinct({ storyId: guestUses.storyId })
    .from(guestUses)
    .where(eq(guestUses.guestId, guestId))
    .orderBy(asc(guestUses.storyId));
  return rows.map(({ storyId }) => storyId);
}

async function renameIn(tx: Handle, storyId: number, guestId: number, accountId: number) {
  const guest: Byline = { by: 'guest', id: guestId };
  const names = (bylines: Byline[]) => bylines.some((one) => isSameByline(one, guest));
  const renamed = (bylines: Byline[]) => withAccountForGuest(bylines, guestId, accountId);
  const kept = await tx
    .select({ id: revisions.id, bylines: revisions.bylines })
    .from(revisions)
    .where(eq(revisions.storyId, storyId));
  for (const { id, bylines } of kept.filter((one) => names(one.bylines)))
    await tx
      .update(revisions)
      .set({ bylines: renamed(bylines) })
      .where(eq(revisions.id, id));
  const [copy] = await tx
    .select({ bylines: workingCopies.bylines })
    .from(workingCopies)
    .where(eq(workingCopies.storyId, storyId));
  if (copy && names(copy.bylines))
    await tx
      .update(workingCopies)
      .set({ bylines: renamed(copy.bylines) })
      .where(eq(workingCopies.storyId, storyId));
  const live = await liveBylines(tx, storyId);
  if (names(live)) await projectAnew(tx, storyId, renamed(live));
}

async function projectAnew(tx: Handle, storyId: number, bylines: Byline[]) {
  const { id, kind, score, publishedAt } = stories;
  const [story] = await tx.select({ id, kind, score, publishedAt }).from(stories).where(eq(id, storyId));
  if (story?.publishedAt) await projectBylines(tx, { ...story, publishedAt: story.publishedAt }, bylines);
}
