import { and, eq, exists, inArray, isNull } from 'drizzle-orm';
import { criticPath } from '#domain/critic.ts';
import { GENRES_PATH } from '#domain/genre.ts';
import { isNumberedFront } from '#domain/numbered-address.ts';
import { makerPath } from '#domain/person-page.ts';
import { sectionPath } from '#domain/section.ts';
import { type StoryArea, storyAreas, storyPath } from '#domain/story.ts';
import { tagPath } from '#domain/tags.ts';
import { workPath } from '#domain/work.ts';
import { YEARS_PATH } from '#domain/work-year.ts';
import { read } from './connection.ts';
import { findMovedCritic, published } from './critics.ts';
import { findMovedSection } from './desk-sections.ts';
import { findMovedWork } from './former-works.ts';
import { findInParts } from './in-parts.ts';
import { findMovedMaker, isMakerShown } from './person-pages.ts';
import { accounts, guests, people, sections, stories, tags, works } from './schema.ts';
import { findMovedStory } from './stories.ts';
import { findMovedTag, isTagShown } from './tags.ts';
import { hasPage } from './work-pages.ts';

/** Pages that are there whatever was published. */
const fixed = new Set([
  '/',
  '/critics',
  '/corrections',
  '/moderation',
  '/privacy',
  '/search',
  '/saved',
  GENRES_PATH,
  YEARS_PATH,
  ...storyAreas.map((area) => `/${area}`),
]);

const withoutQuery = (path: string) => path.replace(/[?#].*$/, '');

/** The last parts of these paths that stand right below a folder of the site. */
const slugsBelow = (folder: string, paths: readonly string[]) =>
  paths.flatMap((path) => {
    const [, slug] = /^\/[^/]+\/([^/]+)$/.exec(path) ?? [];
    return slug && path.startsWith(`/${folder}/`) ? [slug] : [];
  });

/**
 * Those of these paths at which a page stands for readers. A page goes before any redirect, but for the front page with the
 * number of a story; the desk says so.
 */
export async function pagesAmong(addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const paths = [...new Set(addresses.map(withoutQuery))];
  const found = await Promise.all([
    ...storyAreas.map((area) => storiesAt(area, slugsBelow(area, paths))),
    worksAt(slugsBelow('works', paths)),
    sectionsAt(slugsBelow('sections', paths)),
    criticsAt(slugsBelow('critics', paths)),
    tagsAt(slugsBelow('tags', paths)),
    makersAt(slugsBelow('people', paths)),
  ]);
  const pages = new Set([...paths.filter((path) => fixed.has(path)), ...found.flat()]);
  return new Set(addresses.filter((address) => pages.has(withoutQuery(address)) && !isNumberedFront(address)));
}

async function storiesAt(area: StoryArea, slugs: string[]): Promise<string[]> {
  const rows = await findInParts(slugs, (some) =>
    read()
      .select({ slug: stories.slug })
      .from(stories)
      .where(and(eq(stories.area, area), inArray(stories.slug, some), eq(stories.status, 'published'))),
  );
  return rows.flatMap(({ slug }) => (slug ? [storyPath({ area, slug })] : []));
}

async function worksAt(slugs: string[]): Promise<string[]> {
  const rows = await findInParts(slugs, (some) =>
    read()
      .select({ slug: works.slug })
      .from(works)
      .where(and(inArray(works.slug, some), hasPage(works.id))),
  );
  return rows.map(workPath);
}

async function sectionsAt(slugs: string[]): Promise<string[]> {
  const rows = await findInParts(slugs, (some) =>
    read().select({ slug: sections.slug }).from(sections).where(inArray(sections.slug, some)),
  );
  return rows.map(sectionPath);
}

async function criticsAt(handles: string[]): Promise<string[]> {
  const [staff, others] = await Promise.all([
    findInParts(handles, (some) =>
      read()
        .select({ handle: accounts.handle })
        .from(accounts)
        .where(and(inArray(accounts.handle, some), exists(published('account')))),
    ),
    findInParts(handles, (some) =>
      read()
        .select({ handle: guests.handle })
        .from(guests)
        .where(and(inArray(guests.handle, some), isNull(guests.mergedIntoId), exists(published('guest')))),
    ),
  ]);
  return [...staff, ...others].map(criticPath);
}

async function tagsAt(slugs: string[]): Promise<string[]> {
  const rows = await findInParts(slugs, (some) =>
    read()
      .select({ name: tags.name })
      .from(tags)
      .where(and(inArray(tags.slug, some), isTagShown())),
  );
  return rows.map(({ name }) => tagPath(name));
}

async function makersAt(slugs: string[]): Promise<string[]> {
  const rows = await findInParts(slugs, (some) =>
    read()
      .select({ slug: people.slug })
      .from(people)
      .where(and(inArray(people.slug, some), isMakerShown())),
  );
  return rows.map(makerPath);
}

/** Where what stood at this path is found now; undefined where nothing of ours ever moved away. */
export async function movedFrom(address: string): Promise<string | undefined> {
  const [, folder = '', slug = ''] = /^\/([^/]+)\/([^/]+)$/.exec(withoutQuery(address)) ?? [];
  if (!slug) return undefined;
  const area = storyAreas.find((one) => one === folder);
  if (area) return findMovedStory(area, slug);
  if (folder === 'critics') return findMovedCritic(slug);
  if (folder === 'works') {
    const moved = await findMovedWork(slug);
    return moved && moved !== slug ? workPath({ slug: moved }) : undefined;
  }
  if (folder === 'tags') {
    const moved = await findMovedTag(slug);
    return moved && tagPath(moved);
  }
  if (folder === 'people') {
    const moved = await findMovedMaker(slug);
    return moved && makerPath(moved);
  }
  if (folder !== 'sections') return undefined;
  const moved = await findMovedSection(slug);
  return moved && moved !== slug ? sectionPath({ slug: moved }) : undefined;
}
