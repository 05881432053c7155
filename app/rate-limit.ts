import { leftAllowed, nextAllowed, type RateLimit } from '#domain/rate-limit.ts';

/** Keys remembered at most; beyond, the oldest is forgotten. Some 130 MB, were each at the highest of the limits. */
const MOST_KEYS = 50_000;

/** The moments that count, and when the last of them does no more. */
type Seen = { moments: number[]; over: number };

const key = Symbol.for('marquee.rate-limits');
const world = globalThis as { [key]?: Map<string, Seen> };

/** In memory and shared by all of Next's bundles: a restart forgives, and no flood of requests writes to the disk. */
world[key] ??= new Map();
const seen = world[key];

/** Counts one more of `who`; or, when that is one too many, says when the next is welcome and counts nothing. */
export function countOne(limit: RateLimit, who: string, now: Date): Date | null {
  forgetOver(now);
  const name = nameOf(limit, who);
  const earlier = momentsOf(name);
  const allowed = nextAllowed(limit, earlier, now);
  if (allowed) return allowed;
  seen.delete(name);
  const moments = [...earlier, now].map((moment) => moment.getTime()).slice(-limit.times);
  seen.set(name, { moments, over: now.getTime() + limit.minutes * 60_000 });
  if (seen.size > MOST_KEYS) forgetOldest();
  return null;
}

/** What is left of the limit for `who`, without counting. */
export const leftOf = (limit: RateLimit, who: string, now: Date) =>
  leftAllowed(limit, momentsOf(nameOf(limit, who)), now);

const nameOf = (limit: RateLimit, who: string) => `${limit.name} ${who}`;
const momentsOf = (name: string) => (seen.get(name)?.moments ?? []).map((moment) => new Date(moment));

/** In the order of their last use: behind one that still counts, another is kept no longer than that. */
function forgetOver(now: Date) {
  for (const [name, { over }] of seen) {
    if (over > now.getTime()) return;
    seen.delete(name);
  }
}

function forgetOldest() {
  for (const name of seen.keys()) {
    seen.delete(name);
    return;
  }
}
