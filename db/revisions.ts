import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { wordsBetween } from '#domain/comparison.ts';
import type { StoryContent } from '#domain/content.ts';
import { canSeeStoryOnDesk } from '#domain/permissions.ts';
import type { Revision, RevisionLine, RevisionReason } from '#domain/revision.ts';
import type { Viewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { contentOf } from './content.ts';
import type { Handle } from './engine.ts';
import { keepGuestUses } from './guest-uses.ts';
import { keepPictureUses } from './picture-uses.ts';
import { accounts, revisions, stories } from './schema.ts';

type New = {
  storyId: number;
  savedBy: number;
  savedAt: Date;
  reason: RevisionReason;
  note?: string;
  content: StoryContent;
};

/** Makes a revision, which never changes again, with the next number of its story. */
export async function keepRevision(tx: Handle, { content, ...about }: New): Promise<{ id: number; number: number }> {
  const [story] = await tx
    .update(stories)
    .set({ lastRevisionNumber: sql`${stories.lastRevisionNumber} + 1` })
    .where(eq(stories.id, about.storyId))
    .returning({ number: stories.lastRevisionNumber });
  if (!story) throw new Error(`There is no story ${about.storyId} to keep a revision of.`);
  const words = wordsBetween((await newestRevision(tx, about.storyId))?.content, content);
  const [kept] = await tx
    .insert(revisions)
    .values({ ...content, ...about, number: story.number, wordsAdded: words.added, wordsTaken: words.taken })
    .returning({ id: revisions.id, number: revisions.number });
  if (!kept) throw new Error('The database gave nothing back for a revision.');
  await keepPictureUses(tx, about.storyId, content);
  await keepGuestUses(tx, about.storyId, content);
  return kept;
}

/** The newest revision, for an action that makes the next. */
export async function newestRevision(tx: Handle, storyId: number): Promise<Revision | undefined> {
  const [row] = await tx
    .select({ ...line, content: contentOf(revisions) })
    .from(revisions)
    .innerJoin(accounts, eq(accounts.id, revisions.savedBy))
    .where(eq(revisions.storyId, storyId))
    .orderBy(desc(revisions.number))
    .limit(1);
  return row && counted(row);
}

const line = {
  number: revisions.number,
  reason: revisions.reason,
  note: revisions.note,
  wordsAdded: revisions.wordsAdded,
  wordsTaken: revisions.wordsTaken,
  savedAt: revisions.savedAt,
  savedBy: { id: accounts.id, name: accounts.name },
};

type Counts = { wordsAdded: number | null; wordsTaken: number | null };

const counted = <Row extends Counts>({ wordsAdded, wordsTaken, ...row }: Row) => ({
  ...row,
  words: wordsAdded === null || wordsTaken === null ? null : { added: wordsAdded, taken: wordsTaken },
});

const seen = (viewer: Viewer, story: { authorId: number } | undefined) => story && canSeeStoryOnDesk(viewer, story);

/** The newest revisions of a story, or the newest before one of them, for those who see it on the desk. */
export async function listRevisions(
  storyId: number,
  viewer: Viewer,
  most: number,
  before?: number,
): Promise<RevisionLine[]> {
  const [story] = await read().select({ authorId: stories.authorId }).from(stories).where(eq(stories.id, storyId));
  if (!seen(viewer, story)) return [];
  const rows = await read()
    .select(line)
    .from(revisions)
    .innerJoin(accounts, eq(accounts.id, revisions.savedBy))
    .where(and(eq(revisions.storyId, storyId), before === undefined ? undefined : lt(revisions.number, before)))
    .orderBy(desc(revisions.number))
    .limit(most);
  return rows.map(counted);
}

export async function findRevision(storyId: number, number: number, viewer: Viewer): Promise<Revision | undefined> {
  const [row] = await read()
    .select({ ...line, content: contentOf(revisions), authorId: stories.authorId })
    .from(revisions)
    .innerJoin(accounts, eq(accounts.id, revisions.savedBy))
    .innerJoin(stories, eq(stories.id, revisions.storyId))
    .where(and(eq(revisions.storyId, storyId), eq(revisions.number, number)));
  if (!row || !seen(viewer, row)) return undefined;
  const { authorId: _, ...revision } = row;
  return counted(revision);
}

/** The last text of this person that was kept because somebody else had saved first. */
export async function lastCollision(storyId: number, savedBy: number): Promise<Revision | undefined> {
  const [row] = await read()
    .select({ ...line, content: contentOf(revisions) })
    .from(revisions)
    .innerJoin(accounts, eq(accounts.id, revisions.savedBy))
    .where(and(eq(revisions.storyId, storyId), eq(revisions.savedBy, savedBy), eq(revisions.reason, 'collided')))
    .orderBy(desc(revisions.number))
    .limit(1);
  return row && counted(row);
}
