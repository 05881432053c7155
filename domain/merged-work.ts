import { same } from './same.ts';
import type { Edition, Fact, Release } from './work.ts';

/** What a work says of itself that another one can add to. */
export type MergedWork = {
  originalTitle: string;
  year: number | null;
  minutes: number | null;
  availability: string;
  facts: Fact[];
  editions: Edition[];
  releases: Release[];
  posterId: number | null;
};

/** What the work that stays says, and where it says nothing, what the other said. */
export const mergedFacts = (kept: MergedWork, lost: MergedWork): MergedWork => ({
  originalTitle: kept.originalTitle || lost.originalTitle,
  year: kept.year ?? lost.year,
  minutes: kept.minutes ?? lost.minutes,
  availability: kept.availability || lost.availability,
  facts: both(kept.facts, lost.facts),
  editions: both(kept.editions, lost.editions),
  releases: both(kept.releases, lost.releases),
  posterId: kept.posterId ?? lost.posterId,
});

const both = <T>(kept: T[], lost: T[]): T[] => [...kept, ...lost.filter((one) => !kept.some((own) => same(own, one)))];
