import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Days } from '#domain/numbers.ts';
import type { StoryReads } from '#domain/reads.ts';
import { transaction } from './connection.ts';
import { mostRead } from './most-read.ts';
import {
  findCounted,
  mostReadEver,
  mostReadIn,
  readsByDay,
  readsByPlace,
  readsBySection,
  type StoryRead,
} from './numbers.ts';
import { keepReads } from './reads.ts';
import { stories } from './schema.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';
import { mostVainSearches } from './vain-searches.ts';

const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };
const [tuesday, wednesday] = [new Date('2026-11-24T12:00:00Z'), new Date('2026-11-25T12:00:00Z')];
const both = { from: '2026-11-16', to: '2026-11-25' };
const justWednesday = { from: '2026-11-25', to: '2026-11-25' };
const justTuesday = { from: '2026-11-24', to: '2026-11-24' };

let [ines, maren, film, tv, her, rain, gone] = [0, 0, 0, 0, 0, 0, 0];
freshDatabase(async () => {
  [ines, maren] = [await makeAccount('ines'), await makeAccount('maren')];
  [film, tv] = [await makeSection('film'), await makeSection('tv')];
  her = await makeStory({ slug: 'her', authorId: ines, sectionId: film, comments: 7 });
  rain = await makeStory({ slug: 'rain', authorId: maren, sectionId: tv });
  gone = await makeStory({ slug: 'gone', authorId: maren, sectionId: tv });
  await keepReads([of(her, { '': 2, 'films.example': 1 }, 2), of(rain, { '': 5 }), of(gone, { '': 9 }, 1)], tuesday);
  await keepReads([of(her, { 'films.example': 4 })], wednesday);
  await transaction((tx) => tx.update(stories).set({ status: 'withdrawn' }).where(eq(stories.id, gone)));
});

const of = (storyId: number, from: Record<string, number>, finished = 0): StoryReads => ({
  storyId,
  from: new Map(Object.entries(from)),
  finished,
});
const sums = (found: StoryRead[]) => found.map(({ id, reads, finished }) => [id, reads, finished]);

test('by day: of the house, of what one person wrote, of one story', async () => {
  assert.deepEqual(await readsByDay('house', both), [
    { day: '2026-11-24', reads: 17, finished: 3 },
    { day: '2026-11-25', reads: 4, finished: 0 },
  ]);
  assert.deepEqual(await readsByDay({ authorId: maren }, both), [{ day: '2026-11-24', reads: 14, finished: 1 }]);
  assert.deepEqual(await readsByDay({ storyId: her }, both), [
    { day: '2026-11-24', reads: 3, finished: 2 },
    { day: '2026-11-25', reads: 4, finished: 0 },
  ]);
  assert.deepEqual(await readsByDay('house', { from: '2026-12-01', to: '2026-12-31' }), []);
});

test('by story: most first, and the desk sees what was withdrawn', async () => {
  assert.deepEqual(sums(await mostReadIn('house', both, 9)), [
    [gone, 9, 1],
    [her, 7, 2],
    [rain, 5, 0],
  ]);
  assert.deepEqual(sums(await mostReadIn('house', justTuesday, 2)), [
    [gone, 9, 1],
    [rain, 5, 0],
  ]);
  assert.deepEqual(sums(await mostReadIn({ authorId: ines }, both, 9)), [[her, 7, 2]]);
  const [first, second] = await mostReadIn('house', both, 9);
  assert.deepEqual([first?.status, first?.headline, first?.author], ['withdrawn', 'On *gone*', 'maren']);
  assert.equal(second?.comments, 7);
});

test('ever: the sums stay when the days are gone', async () => {
  assert.deepEqual(sums(await mostReadEver('house', 2)), [
    [gone, 9, 1],
    [her, 7, 2],
  ]);
  assert.deepEqual(sums(await mostReadEver({ authorId: ines }, 9)), [[her, 7, 2]]);
});

test('by section and by place', async () => {
  assert.deepEqual(await readsBySection(both), [
    { id: tv, name: 'TV', reads: 14, finished: 1 },
    { id: film, name: 'FILM', reads: 7, finished: 2 },
  ]);
  assert.deepEqual(await readsByPlace('house', both, 9), [
    { host: '', reads: 16 },
    { host: 'films.example', reads: 5 },
  ]);
  assert.deepEqual(await readsByPlace({ authorId: maren }, both, 9), [{ host: '', reads: 14 }]);
  assert.deepEqual(await readsByPlace({ storyId: her }, both, 1), [{ host: 'films.example', reads: 5 }]);
});

test('readers are shown what was read most of what is out', async () => {
  const shown = async (days: Days, limit: number) =>
    (await mostRead(days, limit)).map(({ story, reads }) => [story.id, reads]);
  assert.deepEqual(await shown(both, 5), [
    [her, 7],
    [rain, 5],
  ]);
  assert.deepEqual(await shown(justWednesday, 5), [[her, 4]]);
  assert.deepEqual(await shown(both, 1), [[her, 7]]);
});

test('whose story it is, and what it is called', async () => {
  assert.deepEqual(await findCounted(her), { authorId: ines, headline: 'On *her*' });
  assert.equal(await findCounted(9_999), undefined);
});

const questions: [string, () => Promise<unknown>][] = [
  ['the days of the house', () => readsByDay('house', both)],
  ['the days of what somebody wrote', () => readsByDay({ authorId: 1 }, both)],
  ['the days of a story', () => readsByDay({ storyId: 1 }, both)],
  ['what was read most', () => mostReadIn('house', both, 9)],
  ['what was read most of somebody', () => mostReadIn({ authorId: 1 }, both, 9)],
  ['what was read most, ever', () => mostReadEver('house', 9)],
  ['what was read most of somebody, ever', () => mostReadEver({ authorId: 1 }, 9)],
  ['what was read by section', () => readsBySection(both)],
  ['where readers came from', () => readsByPlace('house', both, 9)],
  ['where readers of somebody came from', () => readsByPlace({ authorId: 1 }, both, 9)],
  ['where readers of a story came from', () => readsByPlace({ storyId: 1 }, both, 9)],
  ['what readers are shown', () => mostRead(both, 5)],
  ['what was searched for in vain', () => mostVainSearches(both, 9)],
  ['a batch that is written', () => keepReads([of(her, { '': 1 })], new Date('2026-12-31T12:00:00Z'))],
];

for (const [what, ask] of questions) {
  test(`${what}: found by an index`, onSqlite, async () => {
    const plans = await plansOf(ask);
    assert.ok(plans.length > 0);
    // The publication is one row.
    for (const plan of plans) assert.doesNotMatch(plan, /SCAN (?!publication;)/);
  });
}
