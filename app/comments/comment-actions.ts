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
  cover: actions.coverComment,
  coverWhole: actions.coverComment,
  uncover: actions.uncoverComment,
  like: actions.likeComment,
  report: actions.reportComment,
  letStand: actions.letCommentStand,
  mute: actions.muteCommenter,
  feature: actions.featureComment,
  close: actions.closeThread,
  open: actions.openThread,
  rules: actions.setThreadRules,
  appeal: actions.appealComment,
  decline: actions.declineAppeal,
  follow: actions.followStory,
  unfollow: actions.unfollowStory,
};
