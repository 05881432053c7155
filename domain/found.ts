import type { DeskRow } from './desk-row.ts';
import type { WorkLine } from './work-line.ts';

/** What the desk's search finds, as a line of its results. */
export type FoundStory = DeskRow & {
  /** All that it says beyond its headline, on the desk and before readers. */
  passages: string[];
  tags: string[];
};

/** `slug` is null for a work that readers have nothing about: its page would not be found. */
export type FoundWork = WorkLine & { slug: string | null };

/** The newest of what somebody is named for, and how many works beside them; below one when there are no more. */
export type FoundPerson = { id: number; name: string; works: string[]; more: number };

/** How many live stories have the tag. */
export type FoundTag = { id: number; name: string; stories: number };
