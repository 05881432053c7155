import type { WorkKind } from './work.ts';

/** Parts of one whole that are read; a daily programme with more is followed from its seasons. */
export const PARTS_MOST = 500;

/** What a work of a kind can be a part of. */
export const wholesOf: Record<WorkKind, readonly WorkKind[]> = {
  film: [],
  series: [],
  season: ['series'],
  episode: ['season', 'series'],
  game: ['game'],
  book: ['book'],
  comic: ['comic'],
  album: [],
  stage: [],
};

/** What a work of a kind is made of, where it is made of anything: the first is what a new part usually is. */
export const partsOf = (kind: WorkKind): WorkKind[] =>
  (Object.entries(wholesOf) as [WorkKind, readonly WorkKind[]][])
    .filter(([, wholes]) => wholes.includes(kind))
    .map(([part]) => part);
