import { canSeeAllStories } from '#domain/permissions.ts';
import type { RevisionLine } from '#domain/revision.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { conflictPath } from './story-paths.ts';

/** Where a text that collided can be put beside the one that stands; undefined where that is not for the viewer. */
export const takeUpFor =
  (viewer: AccountViewer, storyId: number) =>
  ({ number, reason, savedBy }: RevisionLine) =>
    reason === 'collided' && (savedBy.id === viewer.id || canSeeAllStories(viewer))
      ? conflictPath(storyId, number)
      : undefined;
