import { canApprove, canRemove, canRestore } from '#domain/comment.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { type CommentInStory, findForChange, moveComment } from './comment-rows.ts';
import { transaction } from './connection.ts';

/**
 * What staff do with a comment. Each gives undefined when there is no such comment for this viewer, and when another
 * moderator was quicker.
 */
type Judged = Promise<CommentInStory | undefined>;

export function removeComment(id: number, reason: string, viewer: AccountViewer, now: Date): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canRemove(viewer, found.comment, found.story)) return undefined;
    const removal = { stateReason: reason, removedBy: viewer.id, removedAt: now };
    return (await moveComment(tx, found, 'removed', removal)) ? found : undefined;
  });
}

/** Back to where everybody can read it, also when it was held before: a moderator has read it now. */
export function restoreComment(id: number, viewer: AccountViewer): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canRestore(viewer, found.comment)) return undefined;
    return (await moveComment(tx, found, 'visible', { stateReason: '', removedBy: null, removedAt: null }))
      ? found
      : undefined;
  });
}

export function approveComment(id: number, viewer: AccountViewer): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canApprove(viewer, found.comment)) return undefined;
    return (await moveComment(tx, found, 'visible', { stateReason: '' })) ? found : undefined;
  });
}
