import { and, count, eq, isNotNull } from 'drizzle-orm';
import type { ScoreCount } from '#domain/critic.ts';
import { read } from './connection.ts';
import { stories } from './schema.ts';

/** How often our reviews gave a work each score. */
export async function scoresOfWork(workId: number): Promise<ScoreCount[]> {
  const reviews = and(eq(stories.status, 'published'), eq(stories.workId, workId), eq(stories.kind, 'review'));
  const rows = await read()
    .select({ score: stories.score, reviews: count() })
    .from(stories)
    .where(and(reviews, isNotNull(stories.score)))
    .groupBy(stories.score);
  return rows.flatMap(({ score, reviews: counted }) => (score === null ? [] : [{ score, reviews: counted }]));
}
