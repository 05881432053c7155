import type { Identifier } from './identifiers.ts';
import type { WorkLink } from './work.ts';

/** A whole that a work is a part of, and the place in it of what is inside. */
export type PlacedWhole = WorkLink & { number: number | null };

/** How a work is told from others of its name. */
export type WorkRecord = {
  /** Its names in other catalogues. */
  identifiers: readonly Identifier[];
  /** What it is a part of, from inside: of an episode its season, then its series. */
  wholes: readonly PlacedWhole[];
};

export const nothingRecorded: WorkRecord = { identifiers: [], wholes: [] };
