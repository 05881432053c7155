import { and, asc, eq } from 'drizzle-orm';
import { canMute, type Muted } from '#domain/mute.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { type CommentInStory, findForChange } from './comment-rows.ts';
import { read, transaction } from './connection.ts';
import { accounts, mutes } from './schema.ts';

/** Mutes the author of a comment, or hears them again. Undefined when there is no such comment, or nobody to mute. */
export function muteAuthor(
  commentId: number,
  muted: boolean,
  viewer: AccountViewer,
  now: Date,
): Promise<CommentInStory | undefined> {
  return transaction(async (tx) => {
    const found = await findForChange(tx, commentId, viewer);
    const who = found?.comment.author?.id;
    if (!found || who === undefined || !canMute(viewer, found.comment)) return undefined;
    if (muted) await tx.insert(mutes).values({ by: viewer.id, who, since: now }).onConflictDoNothing();
    else await tx.delete(mutes).where(and(eq(mutes.by, viewer.id), eq(mutes.who, who)));
    return found;
  });
}

export const hearAgain = (by: number, who: number): Promise<unknown> =>
  transaction((tx) => tx.delete(mutes).where(and(eq(mutes.by, by), eq(mutes.who, who))));

/** Whom somebody has muted, by their names. */
export const mutedPeople = (by: number): Promise<Muted[]> =>
  read()
    .select({ id: accounts.id, name: accounts.name, handle: accounts.handle })
    .from(mutes)
    .innerJoin(accounts, eq(accounts.id, mutes.who))
    .where(eq(mutes.by, by))
    .orderBy(asc(accounts.name), asc(accounts.id));

export async function mutedBy(by: number): Promise<ReadonlySet<number>> {
  const rows = await read().select({ who: mutes.who }).from(mutes).where(eq(mutes.by, by));
  return new Set(rows.map(({ who }) => who));
}

/** Who does not want to hear of somebody. */
export async function mutersOf(who: number): Promise<ReadonlySet<number>> {
  const rows = await read().select({ by: mutes.by }).from(mutes).where(eq(mutes.who, who));
  return new Set(rows.map(({ by }) => by));
}
