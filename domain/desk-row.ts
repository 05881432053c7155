import type { Writer } from './byline.ts';
import type { StoryArea, StoryKind, StoryStatus } from './story.ts';

/** A story as a line of the desk's list, in the words of its working copy. */
export type DeskRow = {
  id: number;
  kind: StoryKind;
  area: StoryArea;
  slug: string | null;
  status: StoryStatus;
  hasChanges: boolean;
  headline: string;
  sectionName: string | null;
  /** Who began it and keeps it. */
  authorId: number;
  authorName: string;
  /** Under whose names it stands. */
  writers: Writer[];
  touchedAt: Date | null;
  /** When it goes live by itself, and why it did not when it was due. */
  dueAt: Date | null;
  failure: string | null;
  embargoedUntil: Date | null;
  /** Comments that readers see. */
  comments: number;
};

export type DeskPage = { rows: DeskRow[]; page: number; last: number };

/** One of the viewer's own drafts, beside the list. */
export type DraftLine = { id: number; headline: string; words: number; savedAt: Date };

/** Comments of one story that wait for a moderator. */
export type HeldLine = {
  storyId: number;
  area: StoryArea;
  slug: string;
  headline: string;
  comments: number;
  since: Date;
};

/** A removed comment whose author asks to look again. */
export type AppealLine = {
  area: StoryArea;
  slug: string;
  headline: string;
  number: number;
  /** Whose it was. */
  name: string;
  since: Date;
};

/** A story that did not go live when it was due. */
export type FailedSchedule = { storyId: number; headline: string; dueAt: Date; failure: string; tryAt: Date };
