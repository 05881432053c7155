import { and, between, eq, max } from 'drizzle-orm';
import { ADDRESSES_PER_SITEMAP, type SitemapEntry } from '#domain/sitemap.ts';
import { storyPath } from '#domain/story.ts';
import { workPath } from '#domain/work.ts';
import { read } from './connection.ts';
import { stories, works } from './schema.ts';
import { hasPage } from './work-pages.ts';

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

/** The works of a part that have a page. */
export async function worksOfPart(part: number): Promise<SitemapEntry[]> {
  const rows = await read()
    .select({ slug: works.slug })
    .from(works)
    .where(and(between(works.id, ...idsOf(part)), hasPage(works.id)));
  return rows.map((work) => ({ path: workPath(work) }));
}
