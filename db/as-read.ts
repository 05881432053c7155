import { eq } from 'drizzle-orm';
import { leftAsItIs, wordsOf } from '#domain/comment-case.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { findForChange, lockComments } from './comment-rows.ts';
import { transaction } from './connection.ts';
import { comments } from './schema.ts';

/**
 * Judges a comment by the words that its moderator has read. When its author has put others there since, or other bars,
 * nothing happens.
 */
export function asRead<Done>(
  { comment: id, words }: { comment: number; words: string },
  viewer: AccountViewer,
  judge: () => Promise<Done>,
): Promise<Done | { kind: 'refused'; sentence: string }> {
  return transaction(async (tx) => {
    await lockComments(tx, eq(comments.id, id));
    const found = await findForChange(tx, id, viewer);
    if (found && wordsOf(found.comment) !== words) return { kind: 'refused', sentence: leftAsItIs(found.comment) };
    return judge();
  });
}
