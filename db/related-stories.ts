import { and, countDistinct, desc, eq, inArray, ne } from 'drizzle-orm';
import { type Kinship, nearestKin, RELATED_STORIES } from '#domain/related.ts';
import type { StoryCard } from '#domain/story-card.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { read } from './connection.ts';
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
  const rows = await newest(eq(stories.workId, work.id));
  return rows.map((row) => ({ ...row, sameWork: true }));
}

async function sameSection({ section }: Subject): Promise<Found[]> {
  if (!section) return [];
  const rows = await newest(eq(stories.sectionId, section.id));
  return rows.map((row) => ({ ...row, sameSection: true }));
}

async function newest(having: ReturnType<typeof eq>) {
  const rows = await read()
    .select({ id: stories.id, publishedAt: stories.publishedAt })
    .from(stories)
    .where(and(eq(stories.status, 'published'), having))
    .orderBy(desc(stories.publishedAt), desc(stories.id))
    .limit(LOOKED_AT);
  return rows.flatMap(dated);
}

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
  const tags = await read()
    .select({ id: storyTags.tagId })
    .from(storyTags)
    .where(eq(storyTags.storyId, id))
    .limit(TAGS_LOOKED_AT);
  const rows = await Promise.all(tags.map((tag) => newestWithTag(tag.id, id)));
  return rows.flat().flatMap((row) => dated(row).map((one) => ({ ...one, tags: 1 })));
}

/** The index gives the stories of a tag by their id, of which the highest are the newest. */
const newestWithTag = (tagId: number, except: number) =>
  read()
    .select({ id: stories.id, publishedAt: stories.publishedAt })
    .from(storyTags)
    .innerJoin(stories, eq(stories.id, storyTags.storyId))
    .where(and(eq(storyTags.tagId, tagId), ne(storyTags.storyId, except), eq(stories.status, 'published')))
    .orderBy(desc(storyTags.storyId))
    .limit(LOOKED_AT);

const dated = ({ id, publishedAt }: { id: number; publishedAt: Date | null }) =>
  publishedAt ? [{ id, publishedAt }] : [];
