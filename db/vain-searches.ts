import { and, count, desc, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import { isoDay } from '#domain/dates.ts';
import type { Days } from '#domain/numbers.ts';
import { MOST_VAIN, vainWords } from '#domain/vain-search.ts';
import { read, transaction } from './connection.ts';
import { inParts } from './in-parts.ts';
import { findPublication } from './publication.ts';
import { vainSearches } from './schema.ts';

const key = Symbol.for('marquee.vain-searches');
const world = globalThis as { [key]?: Map<string, number> };

/** Pages note them and the server writes them: two module graphs of one process (domain/request-context.ts). */
world[key] ??= new Map();
const noted = world[key];

/** Notes what somebody searched for, when nothing was found: the words alone, in memory, until they are written with others. */
export function noteSearch(words: string, found: number) {
  const kept = found === 0 ? vainWords(words) : undefined;
  if (kept === undefined || (noted.size >= MOST_VAIN && !noted.has(kept))) return;
  noted.set(kept, (noted.get(kept) ?? 0) + 1);
}

/** Writes what was noted. Those that are new on a day that has its share of them are forgotten. */
export async function keepVainSearches(now: Date): Promise<void> {
  if (noted.size === 0) return;
  const batch = [...noted].toSorted(([a], [b]) => (a < b ? -1 : 1));
  noted.clear();
  const day = isoDay(now, await findPublication());
  await transaction(async (tx) => {
    const [row] = await tx.select({ kept: count() }).from(vainSearches).where(eq(vainSearches.day, day));
    let room = MOST_VAIN - (row?.kept ?? 0);
    for (const some of inParts(batch)) {
      const words = some.map(([one]) => one);
      const there = await tx
        .select({ words: vainSearches.words })
        .from(vainSearches)
        .where(and(eq(vainSearches.day, day), inArray(vainSearches.words, words)));
      const known = new Set(there.map((one) => one.words));
      const rows = some.flatMap(([one, times]) => {
        if (!known.has(one) && room <= 0) return [];
        if (!known.has(one)) room -= 1;
        return [{ day, words: one, times }];
      });
      const set = { times: sql`${vainSearches.times} + excluded.times` };
      const target = [vainSearches.day, vainSearches.words];
      if (rows.length > 0) await tx.insert(vainSearches).values(rows).onConflictDoUpdate({ target, set });
    }
  });
}

export type VainSearch = { words: string; times: number };

/** What was searched for most of what was not found. */
export async function mostVainSearches({ from, to }: Days, limit: number): Promise<VainSearch[]> {
  const times = sql<number>`sum(${vainSearches.times})`.mapWith(Number);
  return read()
    .select({ words: vainSearches.words, times })
    .from(vainSearches)
    .where(and(gte(vainSearches.day, from), lte(vainSearches.day, to)))
    .groupBy(vainSearches.words)
    .orderBy(desc(times), vainSearches.words)
    .limit(limit);
}
