import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { ELSEWHERE, MOST_HOSTS, MOST_HOSTS_OF_STORY, type StoryReads } from '#domain/reads.ts';
import { read, transaction } from './connection.ts';
import { mergeSections } from './merge-sections.ts';
import { keepReads } from './reads.ts';
import {
  hostReadDays,
  publication,
  readDays,
  sectionReadDays,
  stories,
  storyHostReadDays,
  storyReadDays,
  storyReads,
} from './schema.ts';
import { freshDatabase } from './testing.ts';
import { asRole } from './testing-desk.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

/** Past midnight in London by then, and not yet in New York. */
const now = new Date('2026-11-26T02:00:00Z');

let [film, tv, her, rain, draft, gone] = [0, 0, 0, 0, 0, 0];
freshDatabase(async () => {
  const authorId = await makeAccount('ines');
  [film, tv] = [await makeSection('film'), await makeSection('tv')];
  her = await makeStory({ slug: 'her', authorId, sectionId: film });
  rain = await makeStory({ slug: 'rain', authorId, sectionId: tv });
  draft = await makeStory({ slug: 'draft', authorId, sectionId: film, status: 'draft' });
  gone = await makeStory({ slug: 'gone', authorId, sectionId: film, status: 'withdrawn' });
  await transaction((tx) =>
    tx
      .insert(publication)
      .values({ id: 1, name: 'M', tagline: '', locale: 'en-GB', timeZone: 'Europe/London', scoreScale: 'stars' }),
  );
});

const tables = [readDays, sectionReadDays, hostReadDays, storyReads, storyReadDays, storyHostReadDays];
beforeEach(async () => {
  await transaction(async (tx) => {
    for (const table of tables) await tx.delete(table);
  });
});

const of = (storyId: number, from: Record<string, number>, finished = 0): StoryReads => ({
  storyId,
  from: new Map(Object.entries(from)),
  finished,
});

test('what was read is added up: for the house, a section, a story, a place', async () => {
  const batch = [of(her, { '': 3, 'films.example': 2 }, 1), of(rain, { '': 1 })];
  await keepReads(batch, now);
  await keepReads([of(her, { 'films.example': 1 }, 2)], now);
  const day = '2026-11-26';
  assert.deepEqual(await read().select().from(readDays), [{ day, reads: 7, finished: 3 }]);
  assert.deepEqual(await read().select().from(sectionReadDays).orderBy(sectionReadDays.sectionId), [
    { sectionId: film, day, reads: 6, finished: 3 },
    { sectionId: tv, day, reads: 1, finished: 0 },
  ]);
  assert.deepEqual(await read().select().from(storyReads).orderBy(storyReads.storyId), [
    { storyId: her, reads: 6, finished: 3 },
    { storyId: rain, reads: 1, finished: 0 },
  ]);
  assert.deepEqual(await read().select().from(hostReadDays).orderBy(hostReadDays.host), [
    { day, host: '', reads: 4 },
    { day, host: 'films.example', reads: 3 },
  ]);
  const places = await read().select().from(storyHostReadDays).where(eq(storyHostReadDays.storyId, her));
  assert.equal(places.find(({ host }) => host === 'films.example')?.reads, 3);
});

test('a day is over when it is over where the publication is', async () => {
  const days = async () => (await read().select().from(storyReadDays).orderBy(storyReadDays.day)).map((row) => row.day);
  await transaction((tx) => tx.update(publication).set({ timeZone: 'America/New_York' }));
  await keepReads([of(her, { '': 1 })], now);
  await transaction((tx) => tx.update(publication).set({ timeZone: 'Europe/London' }));
  await keepReads([of(her, { '': 1 })], now);
  assert.deepEqual(await days(), ['2026-11-25', '2026-11-26']);
});

test('what is not out, or not at all, was not read', async () => {
  await keepReads([of(draft, { '': 1 }, 1), of(gone, { '': 1 }), of(9_999, {}, 1)], now);
  for (const table of tables) assert.deepEqual(await read().select().from(table), []);
});

test('the first places of a day keep their names; those that anybody invents after them do not', async () => {
  const invented = (most: number, word: string) =>
    Object.fromEntries(Array.from({ length: most }, (_, n) => [`${word}-${n}.example`, 1]));
  await keepReads([of(her, { '': 1, ...invented(MOST_HOSTS_OF_STORY - 1, 'real') })], now);
  await keepReads([of(her, invented(MOST_HOSTS * 2, 'invented'))], now);
  await keepReads([of(her, { 'real-0.example': 1, 'late.example': 1 }), of(rain, { 'late.example': 1 })], now);
  const house = await read().select().from(hostReadDays);
  assert.ok(house.length <= MOST_HOSTS + 2, `${house.length} places`);
  const ofHer = await read().select().from(storyHostReadDays).where(eq(storyHostReadDays.storyId, her));
  assert.ok(ofHer.length <= MOST_HOSTS_OF_STORY + 2, `${ofHer.length} places of one story`);
  const reads = (rows: { host: string; reads: number }[], host: string) => rows.find((row) => row.host === host)?.reads;
  assert.equal(reads(house, 'real-0.example'), 2);
  assert.equal(reads(ofHer, 'real-0.example'), 2);
  assert.equal(reads(house, 'late.example'), undefined);
  assert.ok((reads(house, ELSEWHERE) ?? 0) > MOST_HOSTS);
  const all = (rows: { reads: number }[]) => rows.reduce((sum, row) => sum + row.reads, 0);
  assert.equal(all(house), MOST_HOSTS_OF_STORY + MOST_HOSTS * 2 + 3, 'no read is lost');
});

test('batches that are written at once are all kept', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      keepReads([of(n % 2 ? her : rain, { '': 1 }), of(n % 2 ? rain : her, { '': 1 })], now),
    ),
  );
  const [row] = await read().select().from(readDays);
  assert.equal(row?.reads, 40);
});

test('what was read in a section that became another was read in that one', async () => {
  const lost = await makeSection('cinema');
  const story = await makeStory({ slug: 'old', authorId: await makeAccount('maren'), sectionId: lost });
  await keepReads([of(story, { '': 2 }, 1), of(her, { '': 1 })], now);
  assert.equal((await mergeSections(lost, film, asRole(1, 'editor'), now)).outcome, 'merged');
  const rows = await read().select().from(sectionReadDays);
  assert.deepEqual(rows, [{ sectionId: film, day: '2026-11-26', reads: 3, finished: 1 }]);
});

test('a story that is deleted takes its numbers along; those of the house stay', async () => {
  const story = await makeStory({ slug: 'short-lived', authorId: await makeAccount('theo'), sectionId: tv });
  await keepReads([of(story, { 'films.example': 2 })], now);
  await transaction(async (tx) => {
    await tx.update(stories).set({ status: 'draft', publishedRevisionId: null }).where(eq(stories.id, story));
    await tx.delete(stories).where(eq(stories.id, story));
  });
  for (const table of [storyReads, storyReadDays, storyHostReadDays])
    assert.deepEqual(await read().select().from(table), []);
  const [row] = await read().select().from(readDays);
  assert.equal(row?.reads, 2);
});
