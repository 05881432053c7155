import { folded } from './fold.ts';
import type { RateLimit } from './rate-limit.ts';

/** Somebody who can be called in a comment. */
export type FoundHandle = { handle: string; name: string };

/** As many as can be looked over at a glance. */
export const HANDLES_SHOWN = 8;

/** Somebody who types asks with each letter; whoever asks more is making a list. */
export const ASKING_HANDLES: RateLimit = { name: 'handles', times: 120, minutes: 5 };

/** The beginning of a handle as it is looked for; undefined where no handle begins so. */
export function handleStart(typed: string | null): string | undefined {
  const start = folded(typed ?? '');
  return /^[a-z0-9][a-z0-9-]{0,38}$/.test(start) ? start : undefined;
}
