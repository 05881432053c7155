import type { CommentedStory } from '#domain/comment.ts';
import type { CommentWishes } from '#domain/comment-address.ts';
import type { Calendar } from '#domain/dates.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { CommentActions } from './actions.ts';

/** Where a comment is shown, to whom, and what they asked for: the same for all comments of a page. */
export type ThreadPlace = {
  story: CommentedStory;
  /** The story's address. */
  path: string;
  page: number;
  viewer: Viewer;
  wishes: CommentWishes;
  actions: CommentActions;
  calendar: Calendar;
  now: Date;
};
