import { and, between, eq, exists, max, or } from 'drizzle-orm';
import { ADDRESSES_PER_SITEMAP, type SitemapEntry } from '#domain/sitemap.ts';
import { storyPath } from '#domain/story.ts';
import { workPath } from '#domain/work.ts';
import { read } from './connection.ts';
import { listEntries, stories, works } from './schema.ts';

const idsOf = (part: number) => [(part - 1) * ADDRESSES_PER_SITEMAP + 1, part * ADDRESSES_PER_SITEMAP] as const;

/** How far the ids of stories and works go: what they fill is known without counting. */
export async function highestIds(): Promise<{ stories: number; works: number }> {
  const [[story], [work]] = await Promise.all([
    read()
      .select({ id: max(stories.id) })
      .from(stories),
    read()
      .select({ id: max(works.id) })
      .from(works),
  ]);
  return { stories: story?.id ?? 0, works: work?.id ?? 0 };
}

/** The published stories of a part, parts being cut by id. */
export async function storiesOfPart(part: number): Promise<SitemapEntry[]> {
  const rows = await read()
    .select({ area: stories.area, slug: stories.slug, changedAt: stories.changedAt })
    .from(stories)
    .where(and(between(stories.id, ...idsOf(part)), eq(stories.status, 'published')));
  return rows.flatMap(({ area, slug, changedAt }) =>
    slug ? [{ path: storyPath({ area, slug }), ...(changedAt && { changedAt }) }] : [],
  );
}

/** The works of a part that have a page: those that something published is about. */
export async function worksOfPart(part: number): Promise<SitemapEntry[]> {
  const reviewed = read()
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.status, 'published'), eq(stories.workId, works.id)));
  const ranked = read()
    .select({ id: listEntries.storyId })
    .from(listEntries)
    .innerJoin(stories, eq(stories.id, listEntries.storyId))
    .where(and(eq(listEntries.workId, works.id), eq(stories.status, 'published')));
  const rows = await read()
    .select({ slug: works.slug })
    .from(works)
    .where(and(between(works.id, ...idsOf(part)), or(exists(reviewed), exists(ranked))));
  return rows.map((work) => ({ path: workPath(work) }));
}
