import { and, asc, between, desc, eq, gt, isNotNull, max, sql } from 'drizzle-orm';
import { type Byline, bylineKey } from '#domain/byline.ts';
import { plainHeadline } from '#domain/headline.ts';
import { makerPath } from '#domain/person-page.ts';
import { plainPicturePath } from '#domain/picture.ts';
import {
  ADDRESSES_PER_SITEMAP,
  cutParts,
  NEWS_FOR_MS,
  NEWS_MOST,
  type NewsEntry,
  type SitemapEntry,
  type SitemapPart,
} from '#domain/sitemap.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';
import { tagPath } from '#domain/tags.ts';
import { workPath } from '#domain/work.ts';
import { read } from './connection.ts';
import { isMakerShown } from './person-pages.ts';
import {
  credits,
  listEntries,
  media,
  people,
  revisions,
  stories,
  storyBylines,
  storyGenres,
  storyMentions,
  storyTags,
  tags,
  works,
} from './schema.ts';
import { hasPage } from './work-pages.ts';

const idsOf = (part: number) => [(part - 1) * ADDRESSES_PER_SITEMAP + 1, part * ADDRESSES_PER_SITEMAP] as const;

const isOut = eq(stories.status, 'published');

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
    .select({ area: stories.area, slug: stories.slug, changedAt: stories.changedAt, stem: media.stem })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .leftJoin(media, eq(media.id, revisions.leadMediaId))
    .where(and(between(stories.id, ...idsOf(part)), isOut))
    .orderBy(asc(stories.id));
  return rows.flatMap(({ area, slug, changedAt, stem }) =>
    slug ? [{ path: storyPath({ area, slug }), changedAt: changedAt ?? undefined, picture: pictureOf(stem) }] : [],
  );
}

const pictureOf = (stem: string | null) => (stem === null ? undefined : plainPicturePath({ stem }));

/** The works of a part that have a page, each with its own last change or that of a story which its page shows. */
export async function worksOfPart(part: number): Promise<SitemapEntry[]> {
  const [rows, changes] = await Promise.all([
    read()
      .select({ id: works.id, slug: works.slug, stem: media.stem })
      .from(works)
      .leftJoin(media, eq(media.id, works.posterId))
      .where(and(between(works.id, ...idsOf(part)), hasPage(works.id))),
    changesOfWorks(part),
  ]);
  return rows.map(({ id, stem, ...work }) => ({
    path: workPath(work),
    changedAt: changes.get(id),
    picture: pictureOf(stem),
  }));
}

const lastChange = max(stories.changedAt);

async function changesOfWorks(part: number): Promise<Latest<number>> {
  const [own, reviewed, ranked, mentioned] = await Promise.all([
    read()
      .select({ of: works.id, at: works.changedAt })
      .from(works)
      .where(between(works.id, ...idsOf(part))),
    read()
      .select({ of: stories.workId, at: lastChange })
      .from(stories)
      .where(and(isOut, between(stories.workId, ...idsOf(part))))
      .groupBy(stories.workId),
    read()
      .select({ of: listEntries.workId, at: lastChange })
      .from(listEntries)
      .innerJoin(stories, eq(stories.id, listEntries.storyId))
      .where(and(isOut, between(listEntries.workId, ...idsOf(part))))
      .groupBy(listEntries.workId),
    read()
      .select({ of: storyMentions.workId, at: lastChange })
      .from(storyMentions)
      .innerJoin(stories, eq(stories.id, storyMentions.storyId))
      .where(between(storyMentions.workId, ...idsOf(part)))
      .groupBy(storyMentions.workId),
  ]);
  return latestOf([...own, ...reviewed, ...ranked, ...mentioned]);
}

/** When each part of the stories was last changed, by its number. */
export async function changesOfParts(): Promise<ReadonlyMap<number, Date>> {
  const part = sql<number>`(${stories.id} - 1) / ${sql.raw(String(ADDRESSES_PER_SITEMAP))}`.mapWith(Number);
  const rows = await read().select({ of: part, at: lastChange }).from(stories).where(isOut).groupBy(part);
  return new Map([...latestOf(rows)].map(([before, at]) => [before + 1, at]));
}

/** When something was last changed in what gathers stories. */
export type PlaceChanges = {
  all: Date | undefined;
  areas: Latest<StoryArea>;
  sections: Latest<number>;
  /** By the key of the byline. */
  writers: Latest<string>;
  genres: Latest<number>;
  /** Of the works. */
  years: Latest<number>;
};

type Latest<Key> = ReadonlyMap<Key, Date>;

export async function changesOfPlaces(): Promise<PlaceChanges> {
  const [placed, signed, ofGenres, ofYears] = await Promise.all([
    read()
      .select({ area: stories.area, sectionId: stories.sectionId, at: lastChange })
      .from(stories)
      .where(isOut)
      .groupBy(stories.area, stories.sectionId),
    read()
      .select({ accountId: storyBylines.accountId, guestId: storyBylines.guestId, at: lastChange })
      .from(stories)
      .innerJoin(storyBylines, eq(storyBylines.storyId, stories.id))
      .where(isOut)
      .groupBy(storyBylines.accountId, storyBylines.guestId),
    read()
      .select({ of: storyGenres.genreId, at: lastChange })
      .from(storyGenres)
      .innerJoin(stories, eq(stories.id, storyGenres.storyId))
      .where(isOut)
      .groupBy(storyGenres.genreId),
    read().select({ of: stories.workYear, at: lastChange }).from(stories).where(isOut).groupBy(stories.workYear),
  ]);
  return {
    all: latestOf(placed.map(({ at }) => ({ of: 0, at }))).get(0),
    areas: latestOf(placed.map(({ area: of, at }) => ({ of, at }))),
    sections: latestOf(placed.map(({ sectionId: of, at }) => ({ of, at }))),
    writers: latestOf(signed.map(({ at, ...by }) => ({ of: bylineKey(bylineOf(by)), at }))),
    genres: latestOf(ofGenres),
    years: latestOf(ofYears),
  };
}

const bylineOf = ({ accountId, guestId }: { accountId: number | null; guestId: number | null }): Byline =>
  accountId === null ? { by: 'guest', id: guestId ?? 0 } : { by: 'account', id: accountId };

function latestOf<Key>(rows: readonly { of: Key | null; at: Date | null }[]): Map<Key, Date> {
  const latest = new Map<Key, Date>();
  for (const { of, at } of rows) {
    if (of === null || at === null) continue;
    const known = latest.get(of);
    if (!known || known < at) latest.set(of, at);
  }
  return latest;
}

/** What came out in the two days before, newest first. */
export async function newestNews(now: Date): Promise<NewsEntry[]> {
  const rows = await read()
    .select({
      ...{ area: stories.area, slug: stories.slug, publishedAt: stories.publishedAt },
      headline: revisions.headline,
    })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(and(isOut, isNotNull(stories.slug), gt(stories.publishedAt, new Date(now.getTime() - NEWS_FOR_MS))))
    .orderBy(desc(stories.publishedAt), desc(stories.id))
    .limit(NEWS_MOST);
  return rows.flatMap(({ area, slug, headline, publishedAt }) =>
    slug && publishedAt ? [{ path: storyPath({ area, slug }), title: plainHeadline(headline), publishedAt }] : [],
  );
}

/** The people of a part who made something that has a page, each with the last change of what they made or of a story about it. */
export async function peopleOfPart(part: number): Promise<SitemapEntry[]> {
  const [rows, changes] = await Promise.all([
    read()
      .select({ id: people.id, slug: people.slug })
      .from(people)
      .where(and(between(people.id, ...idsOf(part)), isMakerShown())),
    changesOfPeople(part),
  ]);
  return rows.map(({ id, ...person }) => ({ path: makerPath(person), changedAt: changes.get(id) }));
}

async function changesOfPeople(part: number): Promise<Latest<number>> {
  const credited = between(credits.personId, ...idsOf(part));
  const [made, told] = await Promise.all([
    read()
      .select({ of: credits.personId, at: max(works.changedAt) })
      .from(credits)
      .innerJoin(works, eq(works.id, credits.workId))
      .where(credited)
      .groupBy(credits.personId),
    read()
      .select({ of: credits.personId, at: lastChange })
      .from(credits)
      .innerJoin(stories, eq(stories.workId, credits.workId))
      .where(and(credited, isOut))
      .groupBy(credits.personId),
  ]);
  return latestOf([...made, ...told]);
}

/** The tags of a part that something published has. */
export async function tagsOfPart(part: number): Promise<SitemapEntry[]> {
  const rows = await read()
    .select({ id: tags.id, name: tags.name, changedAt: lastChange })
    .from(tags)
    .innerJoin(storyTags, eq(storyTags.tagId, tags.id))
    .innerJoin(stories, eq(stories.id, storyTags.storyId))
    .where(and(between(tags.id, ...idsOf(part)), isNotNull(storyTags.publishedAt)))
    .groupBy(tags.id, tags.name);
  return rows.map(({ name, changedAt }) => ({ path: tagPath(name), changedAt: changedAt ?? undefined }));
}

const readers: Record<SitemapPart['of'], (part: number) => Promise<SitemapEntry[]>> = {
  stories: storiesOfPart,
  works: worksOfPart,
  people: peopleOfPart,
  tags: tagsOfPart,
};
