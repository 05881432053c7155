import type { Genre } from './genre.ts';
import type { Identifier } from './identifiers.ts';
import type { Edition, Release, Work, WorkLink, WorkPart } from './work.ts';

/** A work as its own page shows it. */
export type WholeWork = Work & {
  /** What it is called where it was made; empty when that is its title. */
  originalTitle: string;
  /** In the order in which they were typed. */
  genres: Genre[];
  editions: Edition[];
  releases: Release[];
  identifiers: Identifier[];
  /** What it is a part of, and its place there. */
  whole: WorkLink | null;
  number: number | null;
  /** What it is made of, as far as something published is about it. */
  parts: WorkPart[];
};

/** Stories that its page shows: reviews of other editions and features. A work with more is not known to us yet. */
export const STORIES_OF_WORK = 20;
