import { and, countDistinct, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { type Kinship, nearestKin, RELATED_STORIES } from '#domain/related.ts';
import type { StoryCard } from '#domain/story-card.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { prepared } from './prepared.ts';
import { credits, stories, storyTags } from './schema.ts';
import { storyCards } from './story-cards.ts';

/** Kin of one sort that are looked at, newest first. However many share a tag, a page looks at no more of them. */
const LOOKED_AT = 12;
/** Works of the same people that are looked at. */
const WORKS_LOOKED_AT = 60;
/** Tags that are followed; a story with more is about everything. */
const TAGS_LOOKED_AT = 6;

type Subject = Pick<WholeStory, 'id' | 'section' | 'work'>;
type Found = Pick<Kinship, 'id' | 'publishedAt'> & Partial<Kinship>;

/** Three stories to go on with. The nearest kin are looked for first, the others only while there are too few. */
export async function relatedStories(story: Subject): Promise<StoryCard[]> {
  let kin: Kinship[] = [];
  const found: Found[] = [];
  for (const look of [sameWork, sharedPeople, sharedTags, sameSection]) {
    found.push(...(await look(story)).filter(({ id }) => id !== story.id));
    kin = kinshipsOf(found);
    if (kin.length >= RELATED_STORIES) break;
  }
  return storyCards(nearestKin(story.id, kin));
}

/** What was found of each story, put together: tags are counted one by one. */
function kinshipsOf(found: Found[]): Kinship[] {
  const kin = new Map<number, Kinship>();
  for (const { tags = 0, ...one } of found) {
    const known = kin.get(one.id) ?? { ...one, sameWork: false, people: 0, tags: 0, sameSection: false };
    kin.set(one.id, { ...known, ...one, tags: known.tags + tags });
  }
  return [...kin.values()];
}

async function sameWork({ work }: Subject): Promise<Found[]> {
  if (!work) return [];
  const rows = await newestOnWork({ workId: work.id });
  return rows.flatMap(dated).map((row) => ({ ...row, sameWork: true }));
}

async function sameSection({ section }: Subject): Promise<Found[]> {
  if (!section) return [];
  const rows = await newestInSection({ sectionId: section.id });
  return rows.flatMap(dated).map((row) => ({ ...row, sameSection: true }));
}

const newest = (db: Handle, having: SQL) =>
  db
    .select({ id: stories.id, publishedAt: stories.publishedAt })
    .from(stories)
    .where(and(eq(stories.status, 'published'), having))
    .orderBy(desc(stories.publishedAt), desc(stories.id))
    .limit(LOOKED_AT);

const newestOnWork = prepared('newest on a work', (db) => newest(db, eq(stories.workId, sql.placeholder('workId'))));

const newestInSection = prepared('newest in a section', (db) =>
  newest(db, eq(stories.sectionId, sql.placeholder('sectionId'))),
);

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
  const rows = await Promise.all(tags.map(({ tagId }) => newestWithTag({ tagId, except: id })));
  return rows.flat().flatMap((row) => dated(row).map((one) => ({ ...one, tags: 1 })));
}

const tagsOf = prepared('tags of a story', (db) =>
  db
    .select({ tagId: storyTags.tagId })
    .from(storyTags)
    .where(eq(storyTags.storyId, sql.placeholder('storyId')))
    .limit(TAGS_LOOKED_AT),
);

/** The index gives the stories of a tag by their id, of which the highest are the newest. */
const newestWithTag = prepared('newest with a tag', (db) =>
  db
    .select({ id: stories.id, publishedAt: stories.publishedAt })
    .from(storyTags)
    .innerJoin(stories, eq(stories.id, storyTags.storyId))
    .where(
      and(
        eq(storyTags.tagId, sql.placeholder('tagId')),
        ne(storyTags.storyId, sql.placeholder('except')),
        eq(stories.status, 'published'),
      ),
    )
    .orderBy(desc(storyTags.storyId))
    .limit(LOOKED_AT),
);

const dated = ({ id, publishedAt }: { id: number; publishedAt: Date | null }) =>
  publishedAt ? [{ id, publishedAt }] : [];
