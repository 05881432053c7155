import { COUNTED_MOST, countInWords } from '#domain/comment-queue.ts';
import type { DeskOrder, DeskTab } from '#domain/desk-filter.ts';
import type { StoryKind, StoryStatus } from '#domain/story.ts';

/** As in "a new review". */
export const aKind: Record<StoryKind, string> = {
  review: 'review',
  feature: 'feature',
  news: 'news item',
  list: 'list',
};

export const statusNames: Record<StoryStatus, string> = {
  draft: 'Draft',
  submitted: 'In review',
  returned: 'Returned',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Live',
  withdrawn: 'Withdrawn',
};

export const tabNames: Record<DeskTab, string> = { all: 'All', ...statusNames, changes: 'Edits not live' };

export const orderNames: Record<DeskOrder, string> = {
  changed: 'Last changed first',
  untouched: 'Longest untouched first',
  started: 'Last begun first',
  discussed: 'Most comments first',
};

/** What a list shows of a story that has no headline yet. */
export const UNTITLED = 'Untitled';

export const inWords = (words: number) => `${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'}`;
/** How long the text takes to read. */
export const inMinutes = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);
export const inStories = (stories: number) =>
  `${stories.toLocaleString('en-GB')} ${stories === 1 ? 'story' : 'stories'}`;
export const inComments = (comments: number) =>
  `${comments.toLocaleString('en-GB')} ${comments === 1 ? 'comment' : 'comments'}`;
/** What a moderator is told of a list that is counted no further than anybody has to know. */
export const countedComments = (comments: number) =>
  comments < COUNTED_MOST ? inComments(comments) : `${countInWords(comments)} comments`;

/** What a story waits for, by where it stands. */
export const nextWords: Record<StoryStatus, string> = {
  draft: 'It is being written. Only its author and the editors see it.',
  submitted: 'It waits for an editor to read it.',
  returned: 'It is back with its author.',
  approved: 'It is approved, and waits for a time to go live.',
  scheduled: 'It goes live by itself.',
  published: 'Readers have it.',
  withdrawn: 'Readers do not have it any more.',
};
