import type { WorkKind } from './work.ts';

/** A work as far as one needs to tell it from another: when it is looked for, chosen and ranked. */
export type WorkLine = { id: number; title: string; year: number | null; kind: WorkKind; makers: string[] };

/** As many as can be told apart at a glance; who wants another types on. */
export const WORKS_FOUND = 8;
