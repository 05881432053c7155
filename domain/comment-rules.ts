import { folded } from './fold.ts';

/** What happens to the first comment of a reader: shown, held when it has a link, held. */
export const firstComments = ['show', 'hold-links', 'hold'] as const;
export type FirstComments = (typeof firstComments)[number];

/** What the publication has decided about comments. */
export type CommentRules = {
  firstComments: FirstComments;
  /** Folded words and phrases. */
  watchList: string[];
  /** Days after publication; null for never. */
  threadsCloseAfter: number | null;
};

/** What a publication begins with: nearly every advertisement has a link, and nearly no reader's first comment. */
export const newCommentRules: CommentRules = { firstComments: 'hold-links', watchList: [], threadsCloseAfter: null };

/** More would be read by nobody, and is looked for in every comment. */
export const WATCH_WORDS_MAX = 100;
export const WATCH_WORD_MAX = 60;

/** The words between commas or on lines of their own, as they are looked for. */
export const watchedWords = (typed: string): string[] => [...new Set(typed.split(/[,\n]/).map(folded).filter(Boolean))];

/** Whole words only: "ape" is not in "grape". */
export function watchedIn(text: string, watchList: readonly string[]): string | undefined {
  const words = ` ${spaced(text)} `;
  return watchList.find((word) => words.includes(` ${spaced(word)} `));
}

const spaced = (text: string) =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const DAY_MS = 24 * 60 * 60_000;

/** When the thread of a story that is published now closes by itself. */
export const closesAt = ({ threadsCloseAfter }: CommentRules, publishedAt: Date): Date | null =>
  threadsCloseAfter === null ? null : new Date(publishedAt.getTime() + threadsCloseAfter * DAY_MS);
