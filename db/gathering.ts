import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { StoryContent } from '#domain/content.ts';
import { mentionsIn } from '#domain/mentions.ts';
import { slugOf } from '#domain/slug.ts';
import type { Handle } from './engine.ts';
import { mergedWorks } from './former-works.ts';
import { inParts } from './in-parts.ts';
import { stories, storyGenres, storyMentions, storyTags, tags, workGenres, works } from './schema.ts';
import { lockStories } from './story-lock.ts';
import { lockWork } from './work-lock.ts';

type Published = { id: number; publishedAt: Date };

/**
 * Puts a story that has just been published where readers look for it: under its tags, the year and the genres of its
 * work, and the works that it mentions. The story row says already which work it is about.
 */
export async function gather(tx: Handle, story: Published, content: Pick<StoryContent, 'tags' | 'workId' | 'body'>) {
  await gatherTags(tx, story, content.tags);
  // Whoever gives the work other genres meanwhile would not see this story, nor this one them.
  if (content.workId) await lockWork(tx, content.workId);
  await gatherByWork(tx, eq(stories.id, story.id));
  await gatherMentions(tx, story, content);
}

/** Readers do not have the story any more, so it is found nowhere. Its tags stay with it for the desk. */
export async function disperse(tx: Handle, storyId: number) {
  await tx.update(storyTags).set({ publishedAt: null }).where(eq(storyTags.storyId, storyId));
  await tx.delete(storyGenres).where(eq(storyGenres.storyId, storyId));
  await tx.delete(storyMentions).where(eq(storyMentions.storyId, storyId));
}

/** Before a work is held that is gathered anew: stories are always held first. */
export async function holdStoriesOn(tx: Handle, workId: number) {
  const about = await tx.select({ id: stories.id }).from(stories).where(eq(stories.workId, workId));
  await lockStories(
    tx,
    about.map(({ id }) => id),
  );
}

/** A work has another year or other genres, and so have the stories about it. */
export const gatherAnew = (tx: Handle, workId: number) => gatherByWork(tx, eq(stories.workId, workId));

async function gatherTags(tx: Handle, { id: storyId, publishedAt }: Published, names: string[]) {
  await tx.delete(storyTags).where(eq(storyTags.storyId, storyId));
  if (names.length === 0) return;
  // In one order for everybody, so that two publications that make the same tags wait instead of locking each other out.
  const wanted = new Map(names.map((name) => [slugOf(name), name]));
  const rows = [...wanted].map(([slug, name]) => ({ slug, name })).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  await tx.insert(tags).values(rows).onConflictDoNothing();
  const known = await tx
    .select({ id: tags.id })
    .from(tags)
    .where(inArray(tags.slug, [...wanted.keys()]));
  await tx.insert(storyTags).values(known.map(({ id }) => ({ storyId, tagId: id, publishedAt })));
}

async function gatherByWork(tx: Handle, which: SQL) {
  const year = tx.select({ year: works.year }).from(works).where(eq(works.id, stories.workId));
  await tx
    .update(stories)
    .set({ workYear: sql`(${year})` })
    .where(which);
  const ids = tx.select({ id: stories.id }).from(stories).where(which);
  await tx.delete(storyGenres).where(inArray(storyGenres.storyId, ids));
  const found = await tx
    .select({ storyId: stories.id, genreId: workGenres.genreId, publishedAt: stories.publishedAt })
    .from(stories)
    .innerJoin(workGenres, eq(workGenres.workId, stories.workId))
    .where(and(which, eq(stories.status, 'published')));
  const rows = found.flatMap(({ publishedAt, ...row }) => (publishedAt ? [{ ...row, publishedAt }] : []));
  for (const some of inParts(rows)) await tx.insert(storyGenres).values(some);
}

async function gatherMentions(
  tx: Handle,
  { id: storyId, publishedAt }: Published,
  { workId: own, body }: Pick<StoryContent, 'workId' | 'body'>,
) {
  await tx.delete(storyMentions).where(eq(storyMentions.storyId, storyId));
  const { works: named, stories: shown } = mentionsIn(body);
  const merged = named.length > 0 ? await mergedWorks(named) : new Map<number, number>();
  const about = await tx.select({ id: stories.workId }).from(stories).where(inArray(stories.id, shown));
  const pointed = [...named.map((id) => merged.get(id) ?? id), ...about.flatMap(({ id }) => id ?? [])];
  const known = await tx.select({ id: works.id }).from(works).where(inArray(works.id, pointed));
  const rows = known.filter(({ id }) => id !== own).map(({ id }) => ({ storyId, workId: id, publishedAt }));
  if (rows.length > 0) await tx.insert(storyMentions).values(rows);
}

/** Of two works that became one: what mentioned one mentions the other, once, and no story its own work. */
export async function moveMentions(tx: Handle, lostId: number, keptId: number) {
  const of = (workId: number) =>
    tx.select({ id: storyMentions.storyId }).from(storyMentions).where(eq(storyMentions.workId, workId));
  const about = tx.select({ id: stories.id }).from(stories).where(eq(stories.workId, keptId));
  const lost = eq(storyMentions.workId, lostId);
  await tx.delete(storyMentions).where(and(lost, inArray(storyMentions.storyId, of(keptId))));
  await tx.update(storyMentions).set({ workId: keptId }).where(lost);
  await tx.delete(storyMentions).where(and(eq(storyMentions.workId, keptId), inArray(storyMentions.storyId, about)));
}
