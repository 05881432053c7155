import type { CommentActions } from '#components/comments/actions.ts';
import * as actions from './actions.ts';

/** What the page of a story hands to its thread. */
export const commentActions: CommentActions = {
  post: actions.postComment,
  edit: actions.editComment,
  takeBack: actions.takeBackComment,
  remove: actions.removeComment,
  restore: actions.restoreComment,
  approve: actions.approveComment,
  close: actions.closeThread,
  open: actions.openThread,
  follow: actions.followStory,
  unfollow: actions.unfollowStory,
};
