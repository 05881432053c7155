import { and, eq, inArray, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { isoDay } from '#domain/dates.ts';
import { DIRECT, ELSEWHERE, MOST_HOSTS, MOST_HOSTS_OF_STORY, readsIn, type StoryReads } from '#domain/reads.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { findInParts, inParts } from './in-parts.ts';
import { findPublication } from './publication.ts';
import {
  hostReadDays,
  readDays,
  sectionReadDays,
  stories,
  storyHostReadDays,
  storyReadDays,
  storyReads,
} from './schema.ts';

/** A batch as it is written: of stories that are out, with the sections in which they stand. */
type Known = StoryReads & { sectionId: number };

/** Adds what was read, on the day that it is where the publication is. What is not out was not read. */
export async function keepReads(batch: StoryReads[], now: Date): Promise<void> {
  const day = isoDay(now, await findPublication());
  await transaction(async (tx) => {
    const known = await published(tx, batch);
    if (known.length === 0) return;
    const all = { day, reads: sum(known.map(readsIn)), finished: sum(known.map(({ finished }) => finished)) };
    await add(tx, readDays, [readDays.day], [all]);
    await add(tx, sectionReadDays, [sectionReadDays.sectionId, sectionReadDays.day], bySection(known, day));
    const byStory = known.map((story) => ({ storyId: story.storyId, reads: readsIn(story), finished: story.finished }));
    await add(tx, storyReads, [storyReads.storyId], byStory);
    const ofDay = byStory.map((row) => ({ ...row, day }));
    await add(tx, storyReadDays, [storyReadDays.storyId, storyReadDays.day], ofDay);
    await addHosts(tx, known, day);
  });
}

/** In the order of their numbers: two processes that write at once do not wait for each other in a circle. */
async function published(tx: Handle, batch: StoryReads[]): Promise<Known[]> {
  const ids = batch.map(({ storyId }) => storyId);
  const rows = await findInParts(ids, (some) =>
    tx
      .select({ id: stories.id, status: stories.status, sectionId: stories.sectionId })
      .from(stories)
      .where(inArray(stories.id, some)),
  );
  const sections = new Map(rows.map((row) => [row.id, row.status === 'published' ? row.sectionId : null]));
  return batch
    .flatMap((story) => {
      const sectionId = sections.get(story.storyId);
      return sectionId ? [{ ...story, sectionId }] : [];
    })
    .toSorted((a, b) => a.storyId - b.storyId);
}

function bySection(known: Known[], day: string) {
  const rows = [...Map.groupBy(known, ({ sectionId }) => sectionId)].map(([sectionId, of]) => {
    return { sectionId, day, reads: sum(of.map(readsIn)), finished: sum(of.map(({ finished }) => finished)) };
  });
  return rows.toSorted((a, b) => a.sectionId - b.sectionId);
}

/** The first places of a day keep their names, for the whole house and for a story; what comes after them is elsewhere. */
async function addHosts(tx: Handle, known: Known[], day: string) {
  const rows = await tx.select({ host: hostReadDays.host }).from(hostReadDays).where(eq(hostReadDays.day, day));
  const ofHouse = names(MOST_HOSTS, rows);
  const { storyId, host, day: on } = storyHostReadDays;
  const ids = known.map((story) => story.storyId);
  const named = await findInParts(ids, (some) =>
    tx
      .select({ storyId, host })
      .from(storyHostReadDays)
      .where(and(inArray(storyId, some), eq(on, day))),
  );
  const before = Map.groupBy(named, (row) => row.storyId);
  const house = new Map<string, number>();
  const ofStories = known.flatMap((story) => {
    const ofStory = names(MOST_HOSTS_OF_STORY, before.get(story.storyId) ?? []);
    const from = new Map<string, number>();
    for (const [host, reads] of story.from) {
      const name = ofHouse(host);
      const here = ofStory(name);
      house.set(name, (house.get(name) ?? 0) + reads);
      from.set(here, (from.get(here) ?? 0) + reads);
    }
    return [...from].map(([host, reads]) => ({ storyId: story.storyId, day, host, reads }));
  });
  const ofDay = [...house].map(([host, reads]) => ({ day, host, reads }));
  await add(tx, hostReadDays, [hostReadDays.day, hostReadDays.host], sortedByHost(ofDay));
  await add(tx, storyHostReadDays, [storyId, on, host], sortedByHost(ofStories));
}

/** What a place is called where no more than so many have names. */
function names(most: number, before: { host: string }[]) {
  const known = new Set(before.map(({ host }) => host));
  return (host: string): string => {
    if (host === DIRECT || known.has(host)) return host;
    if (known.size >= most) return ELSEWHERE;
    known.add(host);
    return host;
  };
}

const sortedByHost = <Row extends { host: string; storyId?: number }>(rows: Row[]) =>
  rows.toSorted((a, b) => (a.storyId ?? 0) - (b.storyId ?? 0) || (a.host < b.host ? -1 : 1));

type Sums = { reads: number; finished?: number };

/** Adds to the rows that are there, and makes those that are not. */
async function add<Table extends PgTable & { reads: PgColumn; finished?: PgColumn }>(
  tx: Handle,
  table: Table,
  target: PgColumn[],
  rows: (Table['$inferInsert'] & Sums)[],
) {
  const added = (column: PgColumn) => sql`${column} + excluded.${sql.identifier(column.name)}`;
  const set = { reads: added(table.reads), ...(table.finished ? { finished: added(table.finished) } : {}) };
  for (const some of inParts(rows))
    await tx
      .insert(table)
      .values(some)
      .onConflictDoUpdate({ target, set } as never);
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/** What was read in a section that goes was read in the one that it becomes. The rows of the first go with it. */
export async function mergeSectionReads(tx: Handle, lostId: number, keptId: number): Promise<void> {
  const { sectionId, day } = sectionReadDays;
  const lost = await tx.select().from(sectionReadDays).where(eq(sectionId, lostId));
  await add(
    tx,
    sectionReadDays,
    [sectionId, day],
    lost.map((row) => ({ ...row, sectionId: keptId })),
  );
}
