import { canApprove, canRemove, canRestore } from '#domain/comment.ts';
import { canModerateComments, canRemoveComment } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { type CommentInStory, findForChange, moveComment } from './comment-rows.ts';
import { transaction } from './connection.ts';

/**
 * What staff do with a comment. Each gives the comment as it was found, or undefined when it is not for this viewer to
 * judge. One that another moderator has judged meanwhile stays as it is: the page will show what became of it.
 */
type Judged = Promise<CommentInStory | undefined>;

export function removeComment(id: number, reason: string, viewer: AccountViewer, now: Date): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canRemoveComment(viewer, found.story)) return undefined;
    const removal = { stateReason: reason, removedBy: viewer.id, removedAt: now };
    if (canRemove(viewer, found.comment, found.story)) await moveComment(tx, found, 'removed', removal);
    return found;
  });
}

/** Back to where everybody can read it, also when it was held before: a moderator has read it now. */
export function restoreComment(id: number, viewer: AccountViewer): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canModerateComments(viewer)) return undefined;
    const nothing = { stateReason: '', removedBy: null, removedAt: null };
    if (canRestore(viewer, found.comment)) await moveComment(tx, found, 'visible', nothing);
    return found;
  });
}

export function approveComment(id: number, viewer: AccountViewer): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canModerateComments(viewer)) return undefined;
    if (canApprove(viewer, found.comment)) await moveComment(tx, found, 'visible', { stateReason: '' });
    return found;
  });
}
