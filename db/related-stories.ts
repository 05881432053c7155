import { and, asc, between, countDistinct, desc, eq, gt, inArray, isNotNull, lt, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Kinship, nearestKin, RELATED_STORIES } from '#domain/related.ts';
import type { StoryCard } from '#domain/story-card.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { prepared } from './prepared.ts';
import { credits, listEntries, stories, storyGenres, storyTags } from './schema.ts';
import { storyCards } from './story-cards.ts';

/** Kin of one sort that are looked at, newest first. However many share a tag, a page looks at no more of them. */
const LOOKED_AT = 12;
/** Works of the same people that are looked at. */
const WORKS_LOOKED_AT = 60;
/** Tags that are followed, and genres; a story with more is about everything. */
const SHARED_LOOKED_AT = 6;
/** Lists in which neighbours are looked for, and how far from the work. */
const LISTS_LOOKED_AT = 6;
const RANKS_APART = 2;

type Subject = Pick<WholeStory, 'id' | 'section' | 'work' | 'publishedAt'>;
type Found = Pick<Kinship, 'id' | 'publishedAt'> & Partial<Kinship>;

const looks = [sameWork, sharedPeople, sharedTags, sharedGenres, besideInLists, sameSection];

/** Three stories to go on with. The nearest kin are looked for first, the others only while there are too few. */
export async function relatedStories(story: Subject): Promise<StoryCard[]> {
  let kin: Kinship[] = [];
  const found: Found[] = [];
  for (const look of looks) {
    found.push(...(await look(story)).filter(({ id }) => id !== story.id));
    kin = kinshipsOf(found);
    if (kin.length >= RELATED_STORIES) break;
  }
  return storyCards(nearestKin(story, kin));
}

const nothingShared = { sameWork: false, people: 0, tags: 0, genres: 0, lists: 0, sameSection: false };

/** What was found of each story, put together: tags and genres are counted one by one. */
function kinshipsOf(found: Found[]): Kinship[] {
  const kin = new Map<number, Kinship>();
  for (const { tags = 0, genres = 0, ...one } of found) {
    const known = kin.get(one.id) ?? { ...nothingShared, ...one };
    kin.set(one.id, { ...known, ...one, tags: known.tags + tags, genres: known.genres + genres });
  }
  return [...kin.values()];
}

async function sameWork({ work }: Subject): Promise<Found[]> {
  if (!work) return [];
  const rows = await newestOnWork({ workId: work.id });
  return rows.flatMap(dated).map((row) => ({ ...row, sameWork: true }));
}

const newestOnWork = prepared('newest on a work', (db) =>
  published(db, eq(stories.workId, sql.placeholder('workId'))).orderBy(desc(stories.publishedAt), desc(stories.id)),
);

/** The nearest in time on both sides. */
async function sameSection({ section, publishedAt }: Subject): Promise<Found[]> {
  if (!section) return [];
  // Bound as the column is, which keeps a time as its engine does.
  const at = stories.publishedAt.mapToDriverValue(publishedAt);
  const around = { sectionId: section.id, at };
  const rows = [...(await lastInSection(around)), ...(await nextInSection(around))];
  return rows.flatMap(dated).map((row) => ({ ...row, sameSection: true }));
}

const inSection = eq(stories.sectionId, sql.placeholder('sectionId'));

const lastInSection = prepared('last in a section before', (db) =>
  published(db, and(inSection, lt(stories.publishedAt, sql.placeholder('at')))).orderBy(
    desc(stories.publishedAt),
    desc(stories.id),
  ),
);

const nextInSection = prepared('next in a section after', (db) =>
  published(db, and(inSection, gt(stories.publishedAt, sql.placeholder('at')))).orderBy(
    asc(stories.publishedAt),
    asc(stories.id),
  ),
);

const published = (db: Handle, having: SQL | undefined) =>
  db
    .select({ id: stories.id, publishedAt: stories.publishedAt })
    .from(stories)
    .where(and(eq(stories.status, 'published'), having))
    .limit(LOOKED_AT)
    .$dynamic();

async function sharedPeople({ work }: Subject): Promise<Found[]> {
  const people = work?.credits.map(({ person }) => person.id) ?? [];
  if (!work || people.length === 0) return [];
  const theirs = read()
    .select({ workId: credits.workId, personId: credits.personId })
    .from(credits)
    .where(and(inArray(credits.personId, people), ne(credits.workId, work.id)))
    .orderBy(desc(credits.workId))
    .limit(WORKS_LOOKED_AT)
    .as('theirs');
  const shared = countDistinct(theirs.personId);
  const rows = await read()
    .select({ id: stories.id, publishedAt: stories.publishedAt, people: shared })
    .from(theirs)
    .innerJoin(stories, eq(stories.workId, theirs.workId))
    .where(eq(stories.status, 'published'))
    .groupBy(stories.id, stories.publishedAt)
    .orderBy(desc(shared), desc(stories.publishedAt))
    .limit(LOOKED_AT);
  return rows.flatMap((row) => dated(row).map((one) => ({ ...one, people: row.people })));
}

async function sharedTags({ id }: Subject): Promise<Found[]> {
  const tags = await tagsOf({ storyId: id });
  const rows = await Promise.all(tags.map(({ tagId }) => newestWithTag({ tagId })));
  return rows.flat().flatMap((row) => dated(row).map((one) => ({ ...one, tags: 1 })));
}

const tagsOf = prepared('tags of a story', (db) =>
  db
    .select({ tagId: storyTags.tagId })
    .from(storyTags)
    .where(eq(storyTags.storyId, sql.placeholder('storyId')))
    .limit(SHARED_LOOKED_AT),
);

const newestWithTag = prepared('newest with a tag', (db) =>
  db
    .select({ id: storyTags.storyId, publishedAt: storyTags.publishedAt })
    .from(storyTags)
    .where(and(eq(storyTags.tagId, sql.placeholder('tagId')), isNotNull(storyTags.publishedAt)))
    .orderBy(desc(storyTags.publishedAt), desc(storyTags.storyId))
    .limit(LOOKED_AT),
);

async function sharedGenres({ id }: Subject): Promise<Found[]> {
  const genres = await genresOf({ storyId: id });
  const rows = await Promise.all(genres.map(({ genreId }) => newestInGenre({ genreId })));
  return rows.flat().map((row) => ({ ...row, genres: 1 }));
}

const genresOf = prepared('genres of a story', (db) =>
  db
    .select({ genreId: storyGenres.genreId })
    .from(storyGenres)
    .where(eq(storyGenres.storyId, sql.placeholder('storyId')))
    .limit(SHARED_LOOKED_AT),
);

const newestInGenre = prepared('newest in a genre', (db) =>
  db
    .select({ id: storyGenres.storyId, publishedAt: storyGenres.publishedAt })
    .from(storyGenres)
    .where(eq(storyGenres.genreId, sql.placeholder('genreId')))
    .orderBy(desc(storyGenres.publishedAt), desc(storyGenres.storyId))
    .limit(LOOKED_AT),
);

const beside = alias(listEntries, 'beside');
const list = alias(stories, 'list');

/** What is about the works that stand beside this one in a published list. */
async function besideInLists({ work }: Subject): Promise<Found[]> {
  if (!work) return [];
  const places = read()
    .select({ listId: listEntries.storyId, rank: listEntries.rank })
    .from(listEntries)
    .innerJoin(list, eq(list.id, listEntries.storyId))
    .where(and(eq(listEntries.workId, work.id), eq(list.status, 'published')))
    .orderBy(desc(listEntries.storyId))
    .limit(LISTS_LOOKED_AT)
    .as('places');
  const near = between(beside.rank, sql`${places.rank} - ${RANKS_APART}`, sql`${places.rank} + ${RANKS_APART}`);
  const shared = countDistinct(places.listId);
  const rows = await read()
    .select({ id: stories.id, publishedAt: stories.publishedAt, lists: shared })
    .from(places)
    .innerJoin(beside, and(eq(beside.storyId, places.listId), near, ne(beside.workId, work.id)))
    .innerJoin(stories, eq(stories.workId, beside.workId))
    .where(eq(stories.status, 'published'))
    .groupBy(stories.id, stories.publishedAt)
    .orderBy(desc(shared), desc(stories.publishedAt))
    .limit(LOOKED_AT);
  return rows.flatMap((row) => dated(row).map((one) => ({ ...one, lists: row.lists })));
}

const dated = ({ id, publishedAt }: { id: number; publishedAt: Date | null }) =>
  publishedAt ? [{ id, publishedAt }] : [];
