import { and, count, eq, sql } from 'drizzle-orm';
import { type MonthCount, monthsBetween } from '#domain/story-month.ts';
import { read } from './connection.ts';
import { sections, stories } from './schema.ts';
import { firstPublished, newestStories, publishedWithin } from './story-cards.ts';

/** The months in which something came out in a section, the earlier first. Each is counted in the index alone. */
export async function monthsOfSection(sectionId: number, timeZone: string): Promise<MonthCount[]> {
  const set = { sectionId };
  const [first, [newest]] = await Promise.all([firstPublished(set), newestStories(set, 1)]);
  if (!first || !newest) return [];
  const months = monthsBetween(first, newest.publishedAt, timeZone);
  const counts = months.map(({ month, ...within }) => {
    const counted = read()
      .select({ stories: count() })
      .from(stories)
      .where(and(eq(stories.status, 'published'), eq(stories.sectionId, sectionId), publishedWithin(within)));
    return [month, sql<number>`(${counted})`.mapWith(Number)] as const;
  });
  const [row] = await read().select(Object.fromEntries(counts)).from(sections).where(eq(sections.id, sectionId));
  return months.flatMap(({ month }) => (row?.[month] ? [{ month, stories: row[month] }] : []));
}
