import { and, count, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Change, isTold } from '#domain/change.ts';
import type { StoryContent } from '#domain/content.ts';
import type { ComparedCorrection, Correction, CorrectionPage, ListedCorrection } from '#domain/correction.ts';
import { lastPage, STORIES_PER_PAGE } from '#domain/pagination.ts';
import { read } from './connection.ts';
import { contentOf } from './content.ts';
import type { Handle } from './engine.ts';
import { prepared } from './prepared.ts';
import { corrections, revisions, stories } from './schema.ts';

/** What readers had before a publication. */
type Had = { revisionId: number; score: number | null };

/** What readers have or, of a withdrawn story, had last; nothing of one that was never out. */
export async function publishedBefore(tx: Handle, storyId: number): Promise<Had | undefined> {
  const [row] = await tx
    .select({ revisionId: revisions.id, score: revisions.score })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(eq(stories.id, storyId));
  return row;
}

type Made = {
  storyId: number;
  had: Had;
  afterId: number;
  change: Change;
  score: number | null;
  by: number;
  at: Date;
};

/** Keeps what readers are to be told of a change; of a typing error nothing. */
export async function keepCorrection(tx: Handle, { storyId, had, afterId, change, score, by, at }: Made) {
  const scoreMoved = had.score !== score;
  if (!isTold(change, scoreMoved)) return;
  const { kind, text, comparable } = change;
  await tx.insert(corrections).values({
    ...{ storyId, beforeId: had.revisionId, afterId, kind, text, comparable, madeBy: by, madeAt: at },
    ...{ scoreBefore: had.score, scoreAfter: score, scoreReason: scoreMoved ? change.scoreReason : '' },
  });
}

const told = {
  id: corrections.id,
  kind: corrections.kind,
  text: corrections.text,
  madeAt: corrections.madeAt,
  comparable: corrections.comparable,
  scoreBefore: corrections.scoreBefore,
  scoreAfter: corrections.scoreAfter,
  scoreReason: corrections.scoreReason,
};

type Told = Omit<Correction, 'score'> & { scoreBefore: number | null; scoreAfter: number | null; scoreReason: string };

const withScore = <Row extends Told>({ scoreBefore, scoreAfter, scoreReason, ...row }: Row) => ({
  ...row,
  score: scoreReason ? { before: scoreBefore, after: scoreAfter, reason: scoreReason } : null,
});

const ofStory = prepared('corrections of a story', (db) =>
  db
    .select(told)
    .from(corrections)
    .where(eq(corrections.storyId, sql.placeholder('storyId')))
    .orderBy(desc(corrections.madeAt), desc(corrections.id)),
);

/** What readers are told of a story, newest first. */
export async function correctionsOf(storyId: number): Promise<Correction[]> {
  return (await ofStory({ storyId })).map(withScore);
}

const published = alias(revisions, 'published');
const address = { id: stories.id, area: stories.area, slug: stories.slug, headline: published.headline };
const isOut = eq(stories.status, 'published');

/** The newest corrections of all stories that readers have. */
export async function newestCorrections(most: number, offset = 0): Promise<ListedCorrection[]> {
  const rows = await read()
    .select({ ...told, story: address })
    .from(corrections)
    .innerJoin(stories, eq(stories.id, corrections.storyId))
    .innerJoin(published, eq(published.id, stories.publishedRevisionId))
    .where(isOut)
    .orderBy(desc(corrections.madeAt), desc(corrections.id))
    .limit(most)
    .offset(offset);
  return rows.map(withScore).map(withSlug);
}

/** Only a story that was never published has no slug. */
const withSlug = <Row extends { story: { slug: string | null } }>({ story, ...row }: Row) => ({
  ...row,
  story: { ...(story as Row['story']), slug: story.slug ?? '' },
});

/** A page of them; a page past the last is none. */
export async function findCorrectionPage(page: number): Promise<CorrectionPage | undefined> {
  const [row] = await read()
    .select({ total: count() })
    .from(corrections)
    .innerJoin(stories, eq(stories.id, corrections.storyId))
    .where(isOut);
  const total = row?.total ?? 0;
  const last = lastPage(total);
  if (page > last) return undefined;
  const found = await newestCorrections(STORIES_PER_PAGE, (page - 1) * STORIES_PER_PAGE);
  return { corrections: found, page, last, total };
}

/** The two texts of a correction, where the editor lets readers compare them and they have the story. */
export async function findComparedCorrection(id: number): Promise<ComparedCorrection | undefined> {
  const [row] = await read()
    .select({ ...told, story: address, beforeId: corrections.beforeId, afterId: corrections.afterId })
    .from(corrections)
    .innerJoin(stories, eq(stories.id, corrections.storyId))
    .innerJoin(published, eq(published.id, stories.publishedRevisionId))
    .where(and(eq(corrections.id, id), eq(corrections.comparable, true), isOut));
  if (!row) return undefined;
  const { beforeId, afterId, ...correction } = withSlug(withScore(row));
  const [before, after] = await Promise.all([contentNumbered(beforeId), contentNumbered(afterId)]);
  return before && after && { ...correction, before, after };
}

async function contentNumbered(revisionId: number): Promise<StoryContent | undefined> {
  const [row] = await read().select(contentOf(revisions)).from(revisions).where(eq(revisions.id, revisionId));
  return row;
}

/** The text that readers have or had last, to be compared on the desk with the one that is to come. */
export async function findPublishedContent(storyId: number): Promise<StoryContent | undefined> {
  const [row] = await read()
    .select(contentOf(revisions))
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(eq(stories.id, storyId));
  return row;
}
