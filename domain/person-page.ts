import type { StoryCard } from './story-card.ts';
import type { Job, Work } from './work.ts';

/** Somebody who made something that we wrote about. */
export type Maker = { id: number; slug: string; name: string };

/** What somebody did on a work: their jobs, and the roles that they played. */
export type Part = { jobs: Job[]; roles: string[] };

/** A work of theirs with a page, and our newest review of it. */
export type MadeWork = {
  work: Pick<Work, 'id' | 'slug' | 'title' | 'kind' | 'year' | 'poster'>;
  part: Part;
  review: StoryCard | null;
};

export type MadePage = { works: MadeWork[]; page: number; last: number; total: number };

export const makerPath = (person: Pick<Maker, 'slug'>) => `/people/${person.slug}`;

/** The credits of one person on one work, put together; in the order in which the work names them. */
export function partOf(credits: readonly { job: Job; role: string }[]): Part {
  return {
    jobs: [...new Set(credits.map(({ job }) => job))],
    roles: credits.flatMap(({ role }) => role || []),
  };
}
