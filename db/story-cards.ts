import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import { lastPage, STORIES_PER_PAGE } from '#domain/pagination.ts';
import type { StoryCard } from '#domain/story-card.ts';
import type { StoryPage } from '#domain/story-page.ts';
import type { StorySet } from '#domain/story-set.ts';
import { read } from './connection.ts';
import { pictureColumns } from './picture-columns.ts';
import { accounts, media, revisions, sections, stories, works } from './schema.ts';

/** Every set is found by an index that begins with the status and ends with the time and the id of the story. */
const within = (set: StorySet) =>
  and(
    eq(stories.status, 'published'),
    ...Object.entries(set).map(([column, value]) => eq(stories[column as keyof typeof stories.$inferSelect], value)),
  );

export async function countStories(set: StorySet): Promise<number> {
  const [row] = await read().select({ stories: count() }).from(stories).where(within(set));
  return row?.stories ?? 0;
}

/** The newest of a set, as cards. */
export async function newestStories(set: StorySet, limit: number): Promise<StoryCard[]> {
  return storyCards(await newestIds(set, limit));
}

/** The newest story of each of these authors, by author. */
export async function newestByAuthor(authorIds: number[]): Promise<Map<number, StoryCard>> {
  const ids = await Promise.all(authorIds.map((authorId) => newestIds({ authorId }, 1)));
  const cards = await storyCards(ids.flat());
  return new Map(cards.map((card) => [card.author.id, card]));
}

/** The day on which a set begins; undefined when it is empty. */
export async function firstPublished(set: StorySet): Promise<Date | undefined> {
  const [row] = await read()
    .select({ at: stories.publishedAt })
    .from(stories)
    .where(within(set))
    .orderBy(asc(stories.publishedAt), asc(stories.id))
    .limit(1);
  return row?.at ?? undefined;
}

/** One page of a set, newest first; undefined past its end. */
export async function findStoryPage(set: StorySet, page: number): Promise<StoryPage | undefined> {
  const total = await countStories(set);
  const last = lastPage(total);
  if (page > last) return undefined;
  const from = (page - 1) * STORIES_PER_PAGE;
  const length = Math.min(STORIES_PER_PAGE, total - from);
  const after = total - from - length;
  // Skipping costs by what is skipped, so a page is counted to from the nearer end.
  const ids = from <= after ? await newestIds(set, length, from) : (await oldestIds(set, length, after)).toReversed();
  return { stories: await storyCards(ids), page, last, total };
}

/** Ids come from the index alone: no story is read that is not shown. */
export async function newestIds(set: StorySet, limit: number, offset = 0): Promise<number[]> {
  const rows = await read()
    .select({ id: stories.id })
    .from(stories)
    .where(within(set))
    .orderBy(desc(stories.publishedAt), desc(stories.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ id }) => id);
}

async function oldestIds(set: StorySet, limit: number, offset: number): Promise<number[]> {
  const rows = await read()
    .select({ id: stories.id })
    .from(stories)
    .where(within(set))
    .orderBy(asc(stories.publishedAt), asc(stories.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ id }) => id);
}

/** The cards of these stories, in this order; what is not published is left out. */
export async function storyCards(ids: number[]): Promise<StoryCard[]> {
  if (ids.length === 0) return [];
  const rows = await read()
    .select({
      id: stories.id,
      kind: stories.kind,
      area: stories.area,
      status: stories.status,
      slug: stories.slug,
      headline: revisions.headline,
      verdict: revisions.verdict,
      score: stories.score,
      edition: revisions.edition,
      section: { id: sections.id, slug: sections.slug, name: sections.name },
      author: { id: accounts.id, name: accounts.name, handle: accounts.handle },
      work: { id: works.id, slug: works.slug, title: works.title, availability: works.availability },
      picture: pictureColumns,
      publishedAt: stories.publishedAt,
      changedAt: stories.changedAt,
      comments: stories.visibleComments,
    })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .innerJoin(sections, eq(sections.id, stories.sectionId))
    .innerJoin(accounts, eq(accounts.id, stories.authorId))
    .leftJoin(works, eq(works.id, stories.workId))
    .leftJoin(media, eq(media.id, revisions.leadMediaId))
    // By id alone: asked for the status too, SQLite would walk an index of all that is published instead.
    .where(inArray(stories.id, ids));
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    if (row?.status !== 'published' || !row.slug || !row.publishedAt) return [];
    const { status: _, slug, publishedAt, changedAt, ...card } = row;
    return [{ ...card, slug, publishedAt, changedAt: changedAt ?? publishedAt }];
  });
}
