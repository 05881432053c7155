import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListEntry } from '#domain/content.ts';
import { editionsOfList, findEdition, freezeEdition, movementsOf } from './list-editions.ts';
import { mergeWorks } from './merge-works.ts';
import { publishStory, withdrawStory } from './publishing.ts';
import { placingsOf } from './ranked-lists.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { findStory } from './stories.ts';
import { freshDatabase } from './testing.ts';
import { enterWork } from './testing-catalogue.ts';
import { asRole, viewerOf, written } from './testing-desk.ts';
import { makeAccount, makeSection } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

let sectionId: number;
const works: number[] = [];
freshDatabase(async () => {
  await makeAccount('maren', 'editor');
  sectionId = await makeSection('film');
  for (const title of ['A', 'B', 'C', 'D']) works.push(await enterWork({ title }));
});
const now = new Date('2026-11-20T12:00:00Z');
const entry = (at: number, tied = false): ListEntry => ({
  workId: works[at] ?? 0,
  blurb: '',
  ...(tied ? { tied: true } : {}),
});

async function publishList(headline: string, entries: ListEntry[], id?: number): Promise<number> {
  const maren = await viewerOf('maren');
  const list = id ?? (await startStory('list', maren.id, now));
  const version = (await openWorkingCopy(list, maren))?.version ?? 1;
  const saved = await saveWorkingCopy(
    list,
    version,
    written({ headline, sectionId, entries, slug: 'top' }),
    maren,
    now,
  );
  assert.equal(saved.outcome, 'saved');
  assert.equal((await publishStory(list, maren, now)).outcome, 'published');
  return list;
}

test('a review ranks no work, whatever a form sends', async () => {
  const critic = { ...(await viewerOf('maren')), role: 'critic' as const };
  const id = await startStory('review', critic.id, now);
  const forged = written({ headline: 'No list', sectionId, workId: works[3] ?? 0, entries: [entry(3)] });
  assert.equal((await saveWorkingCopy(id, 1, forged, critic, now)).outcome, 'saved');
  assert.equal((await publishStory(id, critic, now)).outcome, 'published');
  assert.deepEqual(await placingsOf(works[3] ?? 0), []);
});

test('works that tie have one rank, wherever the rank is shown', async () => {
  await publishList('Ties', [entry(0), entry(1, true), entry(2)]);
  const list = await findStory('lists', 'top');
  assert.deepEqual(
    list?.entries.map(({ rank, work }) => [rank, work.title]),
    [
      [1, 'A'],
      [1, 'B'],
      [3, 'C'],
    ],
  );
  assert.deepEqual(await Promise.all(works.slice(0, 3).map(async (id) => (await placingsOf(id))[0]?.rank)), [1, 1, 3]);
  await withdrawStory(list?.id ?? 0, await viewerOf('maren'), now);
});

test('an edition stays as it was, and the next one says how it moved', async () => {
  const maren = await viewerOf('maren');
  const list = await startStory('list', maren.id, now);
  assert.equal((await freezeEdition(list, 'Too early', maren, now)).outcome, 'refused');
  const moves = async () => movementsOf(list, (await findStory('lists', 'now'))?.entries ?? []);
  const save = async (version: number, entries: ListEntry[], headline: string) => {
    await saveWorkingCopy(list, version, written({ headline, sectionId, entries, slug: 'now' }), maren, now);
    assert.equal((await publishStory(list, maren, now)).outcome, 'published');
  };
  await save(1, [entry(0), entry(1), entry(2)], 'First');
  assert.equal(await moves(), undefined, 'there was none before');
  assert.deepEqual(await freezeEdition(list, 'May', maren, now), { outcome: 'frozen', edition: 1 });
  assert.equal((await freezeEdition(list, 'Again', maren, now)).outcome, 'refused');
  assert.equal(await moves(), undefined, 'what is frozen is not before itself');

  await save(2, [entry(2), entry(3), entry(0)], 'Second');
  const moved = await moves();
  assert.deepEqual(
    [...(moved ?? [])],
    [
      [works[2], { was: 3 }],
      [works[3], 'new'],
      [works[0], { was: 1 }],
    ],
  );
  assert.deepEqual(await freezeEdition(list, 'June', maren, now), { outcome: 'frozen', edition: 2 });
  assert.deepEqual(await moves(), moved, 'freezing changes nothing that readers see');

  const may = await findEdition('now', 1);
  assert.deepEqual([may?.story.headline, may?.edition.name, may?.moved], ['First', 'May', undefined]);
  assert.deepEqual(
    may?.story.entries.map(({ work }) => work.title),
    ['A', 'B', 'C'],
  );
  assert.deepEqual((await findEdition('now', 2))?.moved?.get(works[3] ?? 0), 'new');
  assert.deepEqual(
    (await editionsOfList(list)).map(({ number, name }) => [number, name]),
    [
      [2, 'June'],
      [1, 'May'],
    ],
  );
  assert.equal(await findEdition('now', 3), undefined);
  assert.equal((await freezeEdition(list, 'x', asRole(maren.id, 'critic'), now)).outcome, 'unseen');

  const again = await enterWork({ title: 'A' });
  await mergeWorks(works[0] ?? 0, again, null, now);
  assert.equal((await findEdition('now', 1))?.story.entries[0]?.work.id, again, 'a merge reaches what is frozen');
  await withdrawStory(list, maren, now);
  assert.equal(await findEdition('now', 1), undefined, 'a list that is withdrawn takes its editions along');
});
