import type { Comment } from './comment.ts';
import { canModerateComments } from './permissions.ts';
import type { Viewer } from './viewer.ts';

/** Two or three sentences: the comment itself is there to be read again. */
export const MAX_APPEAL_CHARACTERS = 500;

/** What an author says to the moderators about a comment of theirs, once. */
export type Appeal = {
  text: string;
  at: Date;
  /** Whether a moderator has decided since. */
  settled: boolean;
  /** Who removed the comment, for moderators alone; null for its author, and of what is held. */
  removedBy: { id: number; name: string } | null;
  /** Whether somebody else than the remover could decide; false for its author. */
  hasOthers: boolean;
};

/** Held, or removed by staff: what one took back oneself is nobody's to give back. */
const isJudged = ({ state, removal }: Pick<Comment, 'state' | 'removal'>) =>
  state === 'held' || (state === 'removed' && removal?.by === 'staff');

export const canAppeal = (comment: Comment, appeal: Appeal | undefined) =>
  comment.own && appeal === undefined && isJudged(comment);

/** Between its author and the moderators. */
export const canSeeAppeal = (viewer: Viewer, comment: Comment) =>
  isJudged(comment) && (comment.own || canModerateComments(viewer));

/**
 * What is held is decided by letting it through or removing it. Whoever removed a comment leaves it to somebody else to say
 * that it stays removed, where there is somebody else; to put it back anybody may, and that one, too.
 */
export const canDecline = (viewer: Viewer, comment: Comment, appeal: Appeal | undefined) =>
  canModerateComments(viewer) &&
  comment.removal?.by === 'staff' &&
  appeal?.settled === false &&
  !isLeftToOthers(viewer, appeal);

/** Whether this viewer removed it, and others can judge that. */
export const isLeftToOthers = (viewer: Viewer, { removedBy, hasOthers }: Appeal) =>
  viewer.kind === 'account' && removedBy?.id === viewer.id && hasOthers;
