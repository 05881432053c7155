import type { Credit, Job } from './work.ts';

/** People who did the same on a work: one line of its card. */
export type CreditLine = { jobs: Job[]; people: (Credit['person'] & { role: string })[] };

/** Whose work it is. What else was done on it stands on the page of the work alone. */
const makers: readonly Job[] = ['creator', 'director', 'writer', 'author', 'developer', 'artist', 'performer'];

/** Those whose names belong beside the title, and the cast. */
export const cardCredits = (credits: Credit[]) => credits.filter(({ job }) => makers.includes(job) || job === 'cast');

/**
 * Credits by job, in the order in which the jobs first come. Where the same people did two things they are named once,
 * with both.
 */
export function creditLines(credits: Credit[]): CreditLine[] {
  const lines = new Map<string, CreditLine>();
  for (const [job, found] of Map.groupBy(credits, (credit) => credit.job)) {
    const people = found.map(({ person, role }) => ({ ...person, role }));
    const key = job === 'cast' ? job : ids(people);
    const line = lines.get(key);
    if (line) line.jobs.push(job);
    else lines.set(key, { jobs: [job], people });
  }
  return [...lines.values()];
}

const ids = (people: CreditLine['people']) =>
  people
    .map(({ id }) => id)
    .toSorted((a, b) => a - b)
    .join();

/** "Spike Jonze", "Joel Coen and Ethan Coen": who made it, in one line. */
export function makersOf(credits: Credit[], locale: string): string {
  const job = makers.find((maker) => credits.some((credit) => credit.job === maker));
  const names = credits.filter((credit) => credit.job === job).map(({ person }) => person.name);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
