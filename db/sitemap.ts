import { and, between, eq, max } from 'drizzle-orm';
import { makerPath } from '#domain/person-page.ts';
import { ADDRESSES_PER_SITEMAP, cutParts, type SitemapEntry, type SitemapPart } from '#domain/sitemap.ts';
import { storyPath } from '#domain/story.ts';
import { tagPath } from '#domain/tags.ts';
import { workPath } from '#domain/work.ts';
import { read } from './connection.ts';
import { isMakerShown } from './person-pages.ts';
import { people, stories, tags, works } from './schema.ts';
import { isTagShown } from './tags.ts';
import { hasPage } from './work-pages.ts';

const idsOf = (part: number) => [(part - 1) * ADDRESSES_PER_SITEMAP + 1, part * ADDRESSES_PER_SITEMAP] as const;

const tables = { stories, works, people, tags };

/** How far the ids of what has pages go: what they fill is known without counting. */
export async function highestIds(): Promise<Record<SitemapPart['of'], number>> {
  const highest = cutParts.map(async (of) => {
    const [row] = await read()
      .select({ id: max(tables[of].id) })
      .from(tables[of]);
    return [of, row?.id ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(highest)) as Record<SitemapPart['of'], number>;
}

/** The pages of one part. */
export const entriesOfPart = ({ of, number }: SitemapPart): Promise<SitemapEntry[]> => readers[of](number);

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

/** The people of a part who made something that has a page. */
export async function peopleOfPart(part: number): Promise<SitemapEntry[]> {
  const rows = await read()
    .select({ slug: people.slug })
    .from(people)
    .where(and(between(people.id, ...idsOf(part)), isMakerShown()));
  return rows.map((person) => ({ path: makerPath(person) }));
}

/** The tags of a part that something published has. */
export async function tagsOfPart(part: number): Promise<SitemapEntry[]> {
  const rows = await read()
    .select({ name: tags.name })
    .from(tags)
    .where(and(between(tags.id, ...idsOf(part)), isTagShown()));
  return rows.map(({ name }) => ({ path: tagPath(name) }));
}

const readers: Record<SitemapPart['of'], (part: number) => Promise<SitemapEntry[]>> = {
  stories: storiesOfPart,
  works: worksOfPart,
  people: peopleOfPart,
  tags: tagsOfPart,
};
