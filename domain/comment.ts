import type { ThreadRules } from './comment-rules.ts';
import type { CommentState } from './comment-state.ts';
import type { HouseRule } from './house-rule.ts';
import { canModerateComments, canRemoveComment } from './permissions.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Spoiling } from './spoiled-place.ts';
import type { StoryArea } from './story.ts';
import { isStaff, type Role, type Viewer } from './viewer.ts';

const MINUTE_MS = 60_000;

/** Shorter than this it answers nobody: "ok", "+1", "lol". */
export const MIN_COMMENT_CHARACTERS = 5;

/** Some 800 words, as long as a short review. Whoever needs more has an article to write. */
export const MAX_COMMENT_CHARACTERS = 5_000;

/**
 * In UTF-16 units, which is how browsers count `maxlength`. A family emoji takes eleven and an accented letter in some
 * scripts four, so that 5,000 characters as people count them fit; what does not fit is a tower of accents on one letter.
 */
export const MAX_COMMENT_UNITS = 8 * MAX_COMMENT_CHARACTERS;

/** Long enough to see one's own mistake, too short to change what others have answered. */
export const EDIT_WINDOW_MS = 10 * MINUTE_MS;

/** A lively talk fits, a flood does not. Counted by account, in the database: a restart does not forgive. */
export const POSTING: RateLimit = { name: 'comments', times: 5, minutes: 5 };

/** Levels below the top. A fifth would leave a column of three words on a phone. */
export const MAX_DEPTH = 4;

/** Top-level comments a page, each with everything below it. */
export const THREADS_PER_PAGE = 50;

/** What stands on a tombstone is one clause, not a ruling. */
export const MAX_REASON_CHARACTERS = 200;

/** How long the words of a signed-out person are kept: a mail of confirmation is found within a week or never. */
export const KEPT_FOR_MS = 7 * 24 * 60 * MINUTE_MS;

/** How often words of signed-out people are kept for one network: they are written to the disk before anybody is known. */
export const KEEPING: RateLimit = { name: 'kept comments', times: 20, minutes: 10 };

/** How many of them are kept in all; of more the oldest make way. */
export const MOST_KEPT = 1_000;

/** The cookie by which a browser finds its kept words. Who sends it gets a page of their own: the words stand in the form. */
export const KEPT_COOKIE = 'marquee-kept';

/** Whose comments readers may ask to see alone. Who only drafts for us speaks as a reader. */
export const speakingRoles = ['critic', 'editor', 'moderator', 'admin'] as const satisfies readonly Role[];

export const speaksForUs = (role: Role) => (speakingRoles as readonly Role[]).includes(role);

/** Whoever has left has no handle any more. */
export type CommentAuthor = { id: number; name: string; handle: string | null; role: Role };

/** Staff remove under a house rule; what one takes back oneself, and what was removed before there were rules, has none. */
export type Removal = { by: 'author' | 'staff'; at: Date; rule: HouseRule | null };

/**
 * A comment as one viewer may know it. Where the viewer may not know the words, `text` is empty; where not even who
 * wrote them, `author` is null: a tombstone, and a held comment that others have answered.
 */
export type Comment = Spoiling & {
  id: number;
  number: number;
  parentId: number | null;
  depth: number;
  author: CommentAuthor | null;
  /** Whether the viewer wrote it. */
  own: boolean;
  text: string;
  state: CommentState;
  /** Why it is held or was removed. */
  stateReason: string;
  removal: Removal | null;
  likes: number;
  /** Whether the viewer likes it. */
  liked: boolean;
  createdAt: Date;
  editedAt: Date | null;
};

/** What a comment stands under, as far as comments need to know it. */
export type CommentedStory = ThreadRules & {
  id: number;
  area: StoryArea;
  slug: string;
  authorId: number;
  commentsClosedAt: Date | null;
};

/** A parent at the lowest level is answered beside itself. */
export const depthBelow = (parentDepth: number) => Math.min(parentDepth + 1, MAX_DEPTH);

export const isClosed = (story: Pick<CommentedStory, 'commentsClosedAt'>, now: Date) =>
  story.commentsClosedAt !== null && story.commentsClosedAt <= now;

export const canSeeHeld = (viewer: Viewer, comment: Pick<Comment, 'own'>) => comment.own || isStaff(viewer);

/** What is left of the time to change it; 0 or less when it is over. */
export const editTimeLeft = (comment: Pick<Comment, 'createdAt'>, now: Date) =>
  comment.createdAt.getTime() + EDIT_WINDOW_MS - now.getTime();

export const canEdit = (comment: Comment, now: Date) =>
  comment.own && comment.state !== 'removed' && editTimeLeft(comment, now) > 0;

export const canTakeBack = (comment: Comment) => comment.own && comment.state !== 'removed';

export const canRemove = (viewer: Viewer, comment: Comment, story: Pick<CommentedStory, 'authorId'>) =>
  canRemoveComment(viewer, story) && comment.state !== 'removed';

/** What an author took back stays taken back; nothing is left of what somebody said who has left. */
export const canRestore = (viewer: Viewer, comment: Comment) =>
  canModerateComments(viewer) && comment.removal?.by === 'staff' && comment.text !== '';

export const canApprove = (viewer: Viewer, comment: Comment) => canModerateComments(viewer) && comment.state === 'held';

/**
 * Puts somebody else's comment under bars as a whole; the words stay as they are. What is held is let through so, by those
 * who may let it through.
 */
export const canCover = (viewer: Viewer, comment: Comment, story: Pick<CommentedStory, 'authorId'>) =>
  !comment.spoils &&
  (comment.state === 'held'
    ? canModerateComments(viewer)
    : canRemoveComment(viewer, story) && comment.state === 'visible');

export const canUncover = (viewer: Viewer, comment: Comment) =>
  canModerateComments(viewer) && comment.state === 'visible' && comment.spoils;

/** Nobody answers what nobody else can read. */
export const canBeAnswered = (comment: Pick<Comment, 'state'>) => comment.state === 'visible';
