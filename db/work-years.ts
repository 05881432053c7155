import { and, count, eq, isNotNull } from 'drizzle-orm';
import type { YearCount } from '#domain/work-year.ts';
import { read } from './connection.ts';
import { stories } from './schema.ts';

/** Every year with a page, and how many stories are about its works. */
export async function yearsWithStories(): Promise<YearCount[]> {
  const rows = await read()
    .select({ year: stories.workYear, stories: count() })
    .from(stories)
    .where(and(eq(stories.status, 'published'), isNotNull(stories.workYear)))
    .groupBy(stories.workYear);
  return rows.flatMap(({ year, stories: counted }) => (year === null ? [] : [{ year, stories: counted }]));
}
