import { and, asc, count, desc, eq, gte, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import { type Byline, bylineKey } from '#domain/byline.ts';
import { lastPage, STORIES_PER_PAGE } from '#domain/pagination.ts';
import type { StoryCard } from '#domain/story-card.ts';
import type { Period } from '#domain/story-month.ts';
import type { StoryPage } from '#domain/story-page.ts';
import type { StorySet } from '#domain/story-set.ts';
import { writersOfStories } from './bylines.ts';
import { read } from './connection.ts';
import { pictureColumns } from './picture-columns.ts';
import {
  accounts,
  guests,
  media,
  revisions,
  sections,
  stories,
  storyBylines,
  storyGenres,
  storyMentions,
  storyTags,
  works,
} from './schema.ts';

/**
 * Where the ids of a set stand in the order of their publication: among the stories, by an index that begins with the
 * status and ends with the time and the id; of a writer, a tag, a genre and a mentioned work, among the rows of what is
 * published.
 */
export function listed(set: StorySet) {
  if ('writer' in set) return { from: storyBylines, id: storyBylines.storyId, where: signedBy(set.writer) };
  if ('tagId' in set) {
    const tagged = and(eq(storyTags.tagId, set.tagId), isNotNull(storyTags.publishedAt));
    return { from: storyTags, id: storyTags.storyId, where: tagged };
  }
  if ('genreId' in set)
    return { from: storyGenres, id: storyGenres.storyId, where: eq(storyGenres.genreId, set.genreId) };
  if ('mentionedId' in set)
    return { from: storyMentions, id: storyMentions.storyId, where: eq(storyMentions.workId, set.mentionedId) };
  const { within, ...columns } = 'sectionId' in set ? set : { ...set, within: undefined };
  const same = Object.entries(columns).map(([column, value]) =>
    eq(stories[column as keyof typeof stories.$inferSelect], value),
  );
  const where = and(eq(stories.status, 'published'), ...same, within && publishedWithin(within));
  return { from: stories, id: stories.id, where };
}

export const publishedWithin = ({ from, until }: Period) =>
  and(gte(stories.publishedAt, from), lt(stories.publishedAt, until));

export const signedBy = ({ by, id }: Byline) =>
  eq(by === 'account' ? storyBylines.accountId : storyBylines.guestId, id);

export async function countStories(set: StorySet): Promise<number> {
  const { from, where } = listed(set);
  const [row] = await read().select({ stories: count() }).from(from).where(where);
  return row?.stories ?? 0;
}

/** The newest of a set, as cards. */
export async function newestStories(set: StorySet, limit: number): Promise<StoryCard[]> {
  return storyCards(await newestIds(set, limit));
}

/** The newest story of each of these writers, by their key. */
export async function newestByWriter(writers: Byline[]): Promise<Map<string, StoryCard>> {
  const newest = [...(await newestSigned(writers, 'account')), ...(await newestSigned(writers, 'guest'))];
  const ids = newest.flatMap(({ storyId }) => storyId ?? []);
  const cards = new Map((await storyCards([...new Set(ids)])).map((card) => [card.id, card]));
  return new Map(
    newest.flatMap(({ writer, storyId }) => {
      const card = cards.get(storyId ?? 0);
      return card ? [[bylineKey(writer), card] as const] : [];
    }),
  );
}

/** A step into the index for each writer, and all of them in one query. */
async function newestSigned(writers: Byline[], by: Byline['by']) {
  const ids = writers.filter((writer) => writer.by === by).map(({ id }) => id);
  if (ids.length === 0) return [];
  const [table, signer] = by === 'account' ? [accounts, storyBylines.accountId] : [guests, storyBylines.guestId];
  const newest = read()
    .select({ id: storyBylines.storyId })
    .from(storyBylines)
    .where(eq(signer, table.id))
    .orderBy(desc(storyBylines.publishedAt), desc(storyBylines.storyId))
    .limit(1);
  const rows = await read()
    .select({ id: table.id, storyId: sql<number | null>`(${newest})` })
    .from(table)
    .where(inArray(table.id, ids));
  return rows.map(({ id, storyId }) => ({ writer: { by, id }, storyId }));
}

/** The day on which a set begins; undefined when it is empty. */
export async function firstPublished(set: StorySet): Promise<Date | undefined> {
  const { from, id, where } = listed(set);
  const [row] = await read()
    .select({ at: from.publishedAt })
    .from(from)
    .where(where)
    .orderBy(asc(from.publishedAt), asc(id))
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
  const { from, id, where } = listed(set);
  const rows = await read()
    .select({ id })
    .from(from)
    .where(where)
    .orderBy(desc(from.publishedAt), desc(id))
    .limit(limit)
    .offset(offset);
  return rows.map((row) => row.id);
}

async function oldestIds(set: StorySet, limit: number, offset: number): Promise<number[]> {
  const { from, id, where } = listed(set);
  const rows = await read()
    .select({ id })
    .from(from)
    .where(where)
    .orderBy(asc(from.publishedAt), asc(id))
    .limit(limit)
    .offset(offset);
  return rows.map((row) => row.id);
}

/** The cards of these stories, in this order; what is not published is left out. */
export async function storyCards(ids: number[]): Promise<StoryCard[]> {
  if (ids.length === 0) return [];
  const [rows, writers] = await Promise.all([cardRows(ids), writersOfStories(ids)]);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    if (row?.status !== 'published' || !row.slug || !row.publishedAt) return [];
    const { status: _, slug, publishedAt, changedAt, ...card } = row;
    return [{ ...card, writers: writers.get(id) ?? [], slug, publishedAt, changedAt: changedAt ?? publishedAt }];
  });
}

const cardRows = (ids: number[]) =>
  read()
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
      work: { id: works.id, slug: works.slug, title: works.title, availability: works.availability },
      picture: pictureColumns,
      publishedAt: stories.publishedAt,
      changedAt: stories.changedAt,
      comments: stories.visibleComments,
    })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .innerJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(works, eq(works.id, stories.workId))
    .leftJoin(media, eq(media.id, revisions.leadMediaId))
    // By id alone: asked for the status too, SQLite would walk an index of all that is published instead.
    .where(inArray(stories.id, ids));
