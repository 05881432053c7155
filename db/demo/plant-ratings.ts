import { rateWork } from '#db/ratings.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { DemoHandle } from './accounts.ts';
import type { Ids } from './ids.ts';
import { demoRatings } from './ratings.ts';
import type { WorkSlug } from './works.ts';

const ratedAt = new Date('2026-11-19T20:00:00Z');

/** What the readers of the demo make of some works. */
export async function plantRatings(people: (key: DemoHandle) => AccountViewer, workId: Ids<WorkSlug>) {
  for (const [work, given] of Object.entries(demoRatings)) {
    for (const [reader, rating] of Object.entries(given)) {
      await rateWork(people(reader as DemoHandle).id, workId(work as WorkSlug), rating, ratedAt);
    }
  }
}
