import { GENRES_MAX } from './genre.ts';
import { IDENTIFIERS_MAX, identifierForms, identifierSchemes } from './identifiers.ts';
import { RELEASES_MAX } from './releases.ts';
import { same } from './same.ts';
import type { WholeWork } from './whole-work.ts';
import type { Edition, Fact, Job, Release } from './work.ts';
import { CREDITS_MAX, EDITIONS_MAX, FACTS_MAX } from './work-limits.ts';

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

type Together = Pick<WholeWork, 'facts' | 'editions' | 'releases' | 'identifiers'> & {
  genres: string[];
  credits: { person: { id: number }; job: Job; role: string }[];
};

/** What two works have more of together than the form of one takes: whoever saved it next would be refused. */
export function beyondOneWork(kept: Together, lost: Together): string | undefined {
  const editions = both(kept.editions, lost.editions).map(({ name }) => name.toLowerCase());
  const credits = [...kept.credits, ...lost.credits].map(({ person, job, role }) => `${person.id} ${job} ${role}`);
  const names = [...kept.identifiers, ...lost.identifiers].map(({ scheme }) => scheme);
  const counted = [
    { has: both(kept.genres, lost.genres).length, fit: GENRES_MAX, of: 'genres' },
    { has: both(kept.facts, lost.facts).length, fit: FACTS_MAX, of: 'facts' },
    { has: new Set(editions).size, fit: EDITIONS_MAX, of: 'editions' },
    { has: both(kept.releases, lost.releases).length, fit: RELEASES_MAX, of: 'release dates' },
    { has: new Set(credits).size, fit: CREDITS_MAX, of: 'credits' },
    ...identifierSchemes.map((scheme) => ({
      ...{ has: names.filter((name) => name === scheme).length, fit: IDENTIFIERS_MAX },
      of: `names at ${identifierForms[scheme].name}`,
    })),
  ];
  const beyond = counted.find(({ has, fit }) => has > fit);
  return beyond && `Together they have ${beyond.has} ${beyond.of}; ${beyond.fit} fit. Take some away first.`;
}
