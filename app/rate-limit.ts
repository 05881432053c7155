import { nextAllowed, type RateLimit } from '#domain/rate-limit.ts';

/** Keys remembered at most; beyond, the oldest is forgotten. About 10 MB at the very worst. */
const MOST_KEYS = 50_000;

const key = Symbol.for('marquee.rate-limits');
const world = globalThis as { [key]?: Map<string, Date[]> };

/** In memory and shared by all of Next's bundles: a restart forgives, and no flood of requests writes to the disk. */
world[key] ??= new Map();
const seen = world[key];

/** Counts one more of `who`; or, when that is one too many, says when the next is welcome and counts nothing. */
export function countOne(limit: RateLimit, who: string, now: Date): Date | null {
  const name = `${limit.name} ${who}`;
  const earlier = seen.get(name) ?? [];
  const allowed = nextAllowed(limit, earlier, now);
  if (allowed) return allowed;
  seen.delete(name);
  seen.set(name, [...earlier, now].slice(-limit.times));
  if (seen.size > MOST_KEYS) forgetOldest();
  return null;
}

function forgetOldest() {
  for (const name of seen.keys()) {
    seen.delete(name);
    return;
  }
}
