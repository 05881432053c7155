import { and, count, eq, isNotNull, type SQL } from 'drizzle-orm';
import type { ScoreCount } from '#domain/critic.ts';
import { read } from './connection.ts';
import { stories } from './schema.ts';

/** How often our reviews gave a work each score. */
export const scoresOfWork = (workId: number) => scoresOf(eq(stories.workId, workId));

/** How often all our reviews gave each score. */
export const scoresOfHouse = () => scoresOf();

async function scoresOf(which?: SQL): Promise<ScoreCount[]> {
  const reviews = and(eq(stories.status, 'published'), eq(stories.kind, 'review'), which);
  const rows = await read()
    .select({ score: stories.score, reviews: count() })
    .from(stories)
    .where(and(reviews, isNotNull(stories.score)))
    .groupBy(stories.score);
  return rows.flatMap(({ score, reviews: counted }) => (score === null ? [] : [{ score, reviews: counted }]));
}
