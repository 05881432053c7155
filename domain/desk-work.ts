import type { Identifier } from './identifiers.ts';
import type { WallPicture } from './wall-picture.ts';
import type { Credit, Edition, Fact, Release, WorkKind } from './work.ts';
import type { WorkLine } from './work-line.ts';

/** A part of a work, as the desk lists it. */
export type PartLine = { id: number; title: string; kind: WorkKind; number: number | null; year: number | null };

/** A work as the desk edits it. */
export type DeskWork = {
  id: number;
  version: number;
  kind: WorkKind;
  slug: string;
  title: string;
  originalTitle: string;
  year: number | null;
  minutes: number | null;
  availability: string;
  genres: string[];
  facts: Fact[];
  editions: Edition[];
  releases: Release[];
  identifiers: Identifier[];
  whole: WorkLine | null;
  number: number | null;
  poster: WallPicture | null;
  credits: Credit[];
};
