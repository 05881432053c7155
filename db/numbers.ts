import { setImmediate as turn } from 'node:timers/promises';
import { and, desc, eq, gt, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { DayRead } from '#domain/chart.ts';
import { type Days, type Read, weeksIn } from '#domain/numbers.ts';
import type { StoryStatus } from '#domain/story.ts';
import { read } from './connection.ts';
import { findInParts } from './in-parts.ts';
import {
  accounts,
  hostReadDays,
  readDays,
  revisions,
  sectionReadDays,
  sections,
  stories,
  storyHostReadDays,
  storyReadDays,
  storyReads,
  workingCopies,
} from './schema.ts';

/** Whose numbers: of the house, of what one person wrote, or of one story. */
export type Scope = 'house' | { authorId: number } | { storyId: number };

export type StoryRead = Read & {
  id: number;
  headline: string;
  status: StoryStatus;
  author: string;
  publishedAt: Date | null;
  comments: number;
};

export async function readsByDay(scope: Scope, days: Days): Promise<DayRead[]> {
  if (scope === 'house') return read().select().from(readDays).where(within(readDays.day, days)).orderBy(readDays.day);
  const { day, storyId } = storyReadDays;
  const found: DayRead[] = [];
  for await (const rows of byTheWeek(days, (week) =>
    read()
      .select({ day, ...sumsOf(storyReadDays) })
      .from(storyReadDays)
      .where(and(ofScope(storyId, scope), within(day, week)))
      .groupBy(day)
      .orderBy(day),
  ))
    found.push(...rows);
  return found;
}

/** The stories that were read most in these days. */
export const mostReadIn = async (scope: Scope, days: Days, limit: number): Promise<StoryRead[]> =>
  named(await highestIn(scope, days, limit));

/** The same by their numbers. */
export async function highestIn(scope: Scope, days: Days, limit: number): Promise<(Read & { storyId: number })[]> {
  const { day, storyId } = storyReadDays;
  const sums = new Map<number, Read>();
  for await (const rows of byTheWeek(days, (week) =>
    read()
      .select({ storyId, ...sumsOf(storyReadDays) })
      .from(storyReadDays)
      .where(and(ofScope(storyId, scope), within(day, week)))
      .groupBy(storyId),
  ))
    for (const { storyId: id, reads, finished } of rows) {
      const before = sums.get(id);
      sums.set(id, { reads: (before?.reads ?? 0) + reads, finished: (before?.finished ?? 0) + finished });
    }
  return [...sums]
    .map(([id, of]) => ({ storyId: id, ...of }))
    .toSorted((a, b) => b.reads - a.reads || b.storyId - a.storyId)
    .slice(0, limit);
}

/** The stories that were read most, ever. */
export async function mostReadEver(scope: Scope, limit: number): Promise<StoryRead[]> {
  const { storyId, reads, finished } = storyReads;
  const rows = await read()
    .select({ storyId, reads, finished })
    .from(storyReads)
    // Nothing has been read less than once: asked for that, SQLite goes down the index from the most.
    .where(and(gt(reads, 0), ofScope(storyId, scope)))
    .orderBy(desc(reads), desc(storyId))
    .limit(limit);
  return named(rows);
}

export type SectionRead = Read & { id: number; name: string };

/** Reads by section, as the stories stood when they were read. */
export async function readsBySection(days: Days): Promise<SectionRead[]> {
  const sums = sumsOf(sectionReadDays);
  return read()
    .select({ id: sections.id, name: sections.name, ...sums })
    .from(sectionReadDays)
    .innerJoin(sections, eq(sections.id, sectionReadDays.sectionId))
    .where(within(sectionReadDays.day, days))
    .groupBy(sections.id, sections.name)
    .orderBy(desc(sums.reads), sections.id);
}

export type PlaceRead = { host: string; reads: number };

/** Where readers came from in these days: those that sent most. */
export async function readsByPlace(scope: Scope, days: Days, limit: number): Promise<PlaceRead[]> {
  const table = scope === 'house' ? hostReadDays : storyHostReadDays;
  const sums = new Map<string, number>();
  for await (const rows of byTheWeek(days, (week) =>
    read()
      .select({ host: table.host, reads: sumOf(table.reads) })
      .from(table)
      .where(and(ofScope(storyHostReadDays.storyId, scope), within(table.day, week)))
      .groupBy(table.host),
  ))
    for (const { host, reads } of rows) sums.set(host, (sums.get(host) ?? 0) + reads);
  return [...sums]
    .map(([host, reads]) => ({ host, reads }))
    .toSorted((a, b) => b.reads - a.reads || (a.host < b.host ? -1 : 1))
    .slice(0, limit);
}

/**
 * What is found in each week of these days. A year of a large archive is a million rows, which take SQLite a second: readers
 * get their turn in between.
 */
async function* byTheWeek<Row>(days: Days, find: (week: Days) => Promise<Row[]>): AsyncGenerator<Row[]> {
  for (const week of weeksIn(days)) {
    yield await find(week);
    await turn();
  }
}

const within = (column: PgColumn, { from, to }: Days) => and(gte(column, from), lte(column, to));

function ofScope(storyId: PgColumn, scope: Scope): SQL | undefined {
  if (scope === 'house') return undefined;
  if ('storyId' in scope) return eq(storyId, scope.storyId);
  return inArray(storyId, read().select({ id: stories.id }).from(stories).where(eq(stories.authorId, scope.authorId)));
}

const sumOf = (column: PgColumn) => sql<number>`sum(${column})`.mapWith(Number);

const sumsOf = (table: { reads: PgColumn; finished: PgColumn }) => ({
  reads: sumOf(table.reads),
  finished: sumOf(table.finished),
});

/** What readers had; of a story that has no such text, what the desk has. */
const headlineOf = sql<string>`coalesce(${revisions.headline}, ${workingCopies.headline}, '')`;

/** Whose story it is, and what it is called; undefined when there is none. */
export async function findCounted(storyId: number): Promise<{ authorId: number; headline: string } | undefined> {
  const [story] = await read()
    .select({ authorId: stories.authorId, headline: headlineOf })
    .from(stories)
    .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .where(eq(stories.id, storyId));
  return story;
}

/** What the desk calls these stories, in this order. */
async function named(rows: (Read & { storyId: number })[]): Promise<StoryRead[]> {
  const ids = rows.map(({ storyId }) => storyId);
  const found = await findInParts(ids, (some) =>
    read()
      .select({
        ...{ id: stories.id, status: stories.status, headline: headlineOf, author: accounts.name },
        ...{ publishedAt: stories.publishedAt, comments: stories.visibleComments },
      })
      .from(stories)
      .innerJoin(accounts, eq(accounts.id, stories.authorId))
      .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
      .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
      .where(inArray(stories.id, some)),
  );
  const byId = new Map(found.map((story) => [story.id, story]));
  return rows.flatMap(({ storyId, reads, finished }) => {
    const story = byId.get(storyId);
    return story ? [{ ...story, reads, finished }] : [];
  });
}
