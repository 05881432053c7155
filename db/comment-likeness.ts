import { inArray } from 'drizzle-orm';
import type { Comment } from '#domain/comment.ts';
import { canModerateComments } from '#domain/permissions.ts';
import type { Reading } from '#domain/spam-reading.ts';
import type { Viewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { findInParts } from './in-parts.ts';
import { commentLikeness } from './schema.ts';

/** Keeps what a comment was held for, as it was read then: what is learned changes by the hour. */
export async function keepReading(tx: Handle, commentId: number, { sure, words }: Reading) {
  const row = { sure: Math.floor(sure * 100), words: [...words] };
  await tx
    .insert(commentLikeness)
    .values({ commentId, ...row })
    .onConflictDoUpdate({ target: commentLikeness.commentId, set: row });
}

/** What spoke against those of these comments that wait; for moderators alone, and by the comment's id. */
export async function readingsOf(shown: readonly Comment[], viewer: Viewer): Promise<ReadonlyMap<number, Reading>> {
  const held = shown.filter(({ state }) => state === 'held').map(({ id }) => id);
  if (!canModerateComments(viewer)) return new Map();
  const rows = await findInParts(held, (some) =>
    read().select().from(commentLikeness).where(inArray(commentLikeness.commentId, some)),
  );
  return new Map(rows.map(({ commentId, sure, words }) => [commentId, { sure: sure / 100, words }]));
}
