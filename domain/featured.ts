import type { Comment, CommentedStory } from './comment.ts';
import { canFeatureComment } from './permissions.ts';
import type { Viewer } from './viewer.ts';

/** As many as are read before the thread begins; with more the thread would begin twice. */
export const MAX_FEATURED = 3;

export const FEATURED_FULL = `${MAX_FEATURED} comments stand above this thread already. Take one of them down first.`;

/** What everybody can read; nobody puts their own words above those of others. */
export const canBeFeatured = (viewer: Viewer, comment: Comment, story: Pick<CommentedStory, 'authorId'>) =>
  canFeatureComment(viewer, story) && comment.state === 'visible' && !comment.own;
