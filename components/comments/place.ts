import type { Appeal } from '#domain/appeal.ts';
import type { CommentedStory } from '#domain/comment.ts';
import { type CommentWishes, commentAnchor, wishQuery } from '#domain/comment-address.ts';
import type { ThreadRules } from '#domain/comment-rules.ts';
import type { Calendar } from '#domain/dates.ts';
import type { OpenSpoilers } from '#domain/open-spoilers.ts';
import type { ReadComment } from '#domain/read-comment.ts';
import type { CommentReports } from '#domain/report.ts';
import type { Reading } from '#domain/spam-reading.ts';
import type { Serial } from '#domain/spoiled-place.ts';
import type { ThreadView } from '#domain/thread-view.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { CommentActions } from './actions.ts';

/** Where a comment is shown, to whom, and what they asked for: the same for all comments of a page. */
export type ThreadPlace = {
  story: CommentedStory;
  /** How comments are taken: what the story or the house asks for. */
  rules: ThreadRules;
  /** What it is about, where comments can say how far they give it away. */
  serial: Serial | null;
  /** The story's address. */
  path: string;
  page: number;
  view: ThreadView;
  /** The newest number that everybody can read, on whatever page. */
  newest: number;
  /** What stands above the thread. */
  featured: readonly ReadComment[];
  /** Where the authors have pages of their own; by the number of the account. */
  pages: ReadonlyMap<number, string>;
  /** The same of who is called in the comments; by handle. */
  called: ReadonlyMap<string, string>;
  viewer: Viewer;
  /** What authors said about comments that were held or removed, as far as the viewer may know; by the comment's id. */
  appeals: ReadonlyMap<number, Appeal>;
  /** Who reported a comment of this page, as far as the viewer may know; by the comment's id. */
  reports: ReadonlyMap<number, CommentReports>;
  /** What was typed into a form of this page before its reader went through the door. */
  typed: Record<string, string>;
  /** What spoke against comments that wait, as far as the viewer may know; by the comment's id. */
  readings: ReadonlyMap<number, Reading>;
  /** Whom the viewer does not want to read. */
  muted: ReadonlySet<number>;
  /** Whether the viewer is told of each new comment. */
  following: boolean;
  wishes: CommentWishes;
  /** The spoilers that the reader has asked for. */
  open: OpenSpoilers;
  /** How many passages are covered in the thread, and on the whole page. */
  covered: { here: number; inAll: number };
  actions: CommentActions;
  calendar: Calendar;
  now: Date;
};

/** The page with a form for this comment in it: where its answer comes back to. */
export const wishAddress = (number: number, { path, page, view, wishes }: ThreadPlace) =>
  `${path}${wishQuery({ page, view }, askedOf(number, wishes), number)}#${commentAnchor(number)}`;

const askedOf = (number: number, wishes: CommentWishes) =>
  (['edit', 'appeal', 'report', 'cover'] as const).find((wish) => wishes[wish] === number) ?? 'remove';
