import type { WorkKind } from './work.ts';

/** A work as far as one needs to tell it from another: when it is looked for, chosen and ranked. */
export type WorkLine = { id: number; title: string; year: number | null; kind: WorkKind; makers: string[] };
