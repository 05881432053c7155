import { createHash, randomBytes } from 'node:crypto';
import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import { KEPT_FOR_MS, MOST_KEPT } from '#domain/comment.ts';
import type { Spoiling, SpoilingSaid } from '#domain/spoiled-place.ts';
import type { StoryArea } from '#domain/story.ts';
import { read, transaction } from './connection.ts';
import { keptComments, revisions, stories } from './schema.ts';
import { placeOf, rowOfPlace } from './spoiled-place.ts';

/** What a signed-out person typed under a story, as they get it back. */
export type KeptComment = { parent: number | null; text: string } & Spoiling;

type Typed = { parent: number | null; text: string } & SpoilingSaid;

export const newKeptKey = () => randomBytes(24).toString('base64url');

/** One for each story and browser; what was kept before in the same place makes way, and the oldest of too many. */
export async function keepComment(key: string, storyId: number, kept: Typed, now: Date) {
  const { parent: parentNumber, text, spoils, spoilsUpTo } = kept;
  const row = { storyId, parentNumber, text, spoils, ...rowOfPlace(spoilsUpTo), keptAt: now };
  await transaction(async (tx) => {
    await tx
      .insert(keptComments)
      .values({ keyHash: hashOf(key, storyId), ...row })
      .onConflictDoUpdate({ target: keptComments.keyHash, set: row });
    const tooMany = await tx
      .select({ hash: keptComments.keyHash })
      .from(keptComments)
      .orderBy(desc(keptComments.keptAt))
      .limit(MADE_ROOM)
      .offset(MOST_KEPT);
    const hashes = tooMany.map(({ hash }) => hash);
    if (hashes.length > 0) await tx.delete(keptComments).where(inArray(keptComments.keyHash, hashes));
  });
}

/** One comes, one goes; more only when fewer are kept than before. */
const MADE_ROOM = 50;

export async function findKept(key: string, storyId: number, now: Date): Promise<KeptComment | undefined> {
  const [kept] = await read()
    .select({
      parent: keptComments.parentNumber,
      text: keptComments.text,
      spoils: keptComments.spoils,
      spoilsSeason: keptComments.spoilsSeason,
      spoilsEpisode: keptComments.spoilsEpisode,
    })
    .from(keptComments)
    .where(and(eq(keptComments.keyHash, hashOf(key, storyId)), gt(keptComments.keptAt, oldest(now))));
  if (!kept) return undefined;
  const { spoilsSeason, spoilsEpisode, ...words } = kept;
  return { ...words, spoilsUpTo: placeOf({ spoilsSeason, spoilsEpisode }) };
}

/** The headline over which this browser's words are kept; undefined when none are. */
export async function findKeptOver(key: string, area: StoryArea, slug: string, now: Date): Promise<string | undefined> {
  const [story] = await read()
    .select({ id: stories.id, headline: revisions.headline })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(and(eq(stories.area, area), eq(stories.slug, slug), eq(stories.status, 'published')));
  return story && (await findKept(key, story.id, now)) ? story.headline : undefined;
}

export async function forgetKept(key: string, storyId: number) {
  await transaction((tx) => tx.delete(keptComments).where(eq(keptComments.keyHash, hashOf(key, storyId))));
}

const oldest = (now: Date) => new Date(now.getTime() - KEPT_FOR_MS);

/** The key stays with the browser, so that a stolen database tells nobody whose words these are. */
const hashOf = (key: string, storyId: number) => createHash('sha256').update(`${key} ${storyId}`).digest('base64url');
