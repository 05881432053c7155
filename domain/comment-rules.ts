import { lettersOf } from './disguised-words.ts';
import { folded } from './fold.ts';

/** What happens to a comment of a new account: shown, held when it has a link, held. */
export const firstComments = ['show', 'hold-links', 'hold'] as const;
export type FirstComments = (typeof firstComments)[number];

/** How comments are taken under one story, and everywhere. */
export type ThreadRules = {
  /** A moderator reads each one before it is shown. */
  holdComments: boolean;
  /** How long a reader waits between two of theirs; 0 for not at all. */
  slowSeconds: number;
};

/** What the publication has decided about comments. */
export type CommentRules = ThreadRules & {
  firstComments: FirstComments;
  /** As long as fewer of its comments stand where everybody can read them, an account is new. */
  approvals: number;
  /** Most links in one comment that is shown at once; null for any number. */
  linksMax: number | null;
  /** Folded words and phrases with which nothing is posted. */
  bannedWords: string[];
  /** Folded words and phrases with which a comment is held. */
  watchList: string[];
  /** How sure, in per cent, the house must be that a comment is like what was removed, to hold it; null for never. */
  spamSure: number | null;
  /** Days after publication; null for never. */
  threadsCloseAfter: number | null;
  /** As many reports hold a comment until a moderator has read it. */
  reportsToHold: number;
};

/** What a publication begins with: nearly every advertisement has a link, and nearly no reader's first comment. */
export const newCommentRules: CommentRules = {
  firstComments: 'hold-links',
  approvals: 2,
  linksMax: 5,
  holdComments: false,
  slowSeconds: 0,
  bannedWords: [],
  watchList: [],
  spamSure: 90,
  threadsCloseAfter: null,
  reportsToHold: 3,
};

/** More would be read by nobody, and is looked for in every comment. */
export const WORDS_MAX = 100;
export const WORD_MAX = 60;

/** The words between commas or on lines of their own, as they are looked for. */
export const wordsIn = (typed: string): string[] => [...new Set(typed.split(/[,\n]/).map(folded).filter(Boolean))];

/** A single letter stands in too many comments, and a smile has none. */
export const canBeLookedFor = (word: string) => lettersOf(word).length >= 2;

/** A story can only be kept more strictly than the others. */
export const threadRules = (story: ThreadRules, rules: ThreadRules): ThreadRules => ({
  holdComments: story.holdComments || rules.holdComments,
  slowSeconds: Math.max(story.slowSeconds, rules.slowSeconds),
});

const DAY_MS = 24 * 60 * 60_000;

/** When the thread of a story that is published now closes by itself. */
export const closesAt = ({ threadsCloseAfter }: CommentRules, publishedAt: Date): Date | null =>
  threadsCloseAfter === null ? null : new Date(publishedAt.getTime() + threadsCloseAfter * DAY_MS);
