import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { catalogueFilter } from '#domain/catalogue-filter.ts';
import { findTagsPage } from './catalogue.ts';
import { transaction } from './connection.ts';
import { deleteTag, openTag, renameTag, tagNamed } from './desk-tags.ts';
import { publishWhenDue } from './due-stories.ts';
import { publishStory } from './publishing.ts';
import { restoreRevision } from './restore-revision.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { scheduleStory } from './schedules.ts';
import { findStory } from './stories.ts';
import { freshDatabase } from './testing.ts';
import { viewerOf, written } from './testing-desk.ts';
import { makeAccount, makeSection } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

let sectionId: number;
freshDatabase(async () => {
  await makeAccount('maren', 'editor');
  sectionId = await makeSection('film');
});
const now = new Date('2026-11-20T12:00:00Z');

async function tagged(headline: string, tags: string[], live = true) {
  const maren = await viewerOf('maren');
  const id = await startStory('feature', maren.id, now);
  await saveWorkingCopy(id, 1, written({ headline, tags, sectionId }), maren, now);
  if (live) await publishStory(id, maren, now);
  return { id, copy: async () => (await openWorkingCopy(id, maren)) ?? assert.fail() };
}

const idOf = async (name: string) => (await tagNamed(name, 0))?.id ?? assert.fail(name);

test('a renamed tag has its new name on every story and in every text, and nothing looks changed', async () => {
  const [live, draft] = [await tagged('Ferries', ['Sea', 'Boats']), await tagged('Draft', ['sea'], false)];
  const id = await idOf('Sea');
  assert.deepEqual(await renameTag(id, 'Open Sea', null, now), { outcome: 'changed', id });
  assert.deepEqual((await openTag(id))?.slug, 'open-sea');
  assert.deepEqual((await findStory('stories', 'ferries'))?.tags, ['Open Sea', 'Boats']);
  assert.deepEqual((await draft.copy()).content.tags, ['Open Sea']);
  assert.equal((await live.copy()).story.hasChanges, false);
  const same = await saveWorkingCopy(live.id, 2, (await live.copy()).content, await viewerOf('maren'), now);
  assert.equal(same.outcome === 'saved' && same.hasChanges, false);
});

test('a tag renamed to another one becomes that one; a story with both has it once', async () => {
  const [both, one] = [await tagged('Both', ['Fog', 'Mist']), await tagged('One', ['Fog'])];
  const mist = await idOf('Mist');
  assert.deepEqual(await renameTag(await idOf('Fog'), 'mist', null, now), { outcome: 'changed', id: mist });
  assert.deepEqual([(await both.copy()).content.tags, (await one.copy()).content.tags], [['Mist'], ['Mist']]);
  assert.equal((await openTag(mist))?.stories, 2);
  assert.equal(await tagNamed('Fog', 0), undefined);
  assert.deepEqual((await renameTag(99_999, 'x', null, now)).outcome, 'unseen');
});

test('a text that waits for its time goes live with the new name, and an old revision comes back with it', async () => {
  const maren = await viewerOf('maren');
  const { id, copy } = await tagged('Waits', ['Éther'], false);
  await tagged('Live', ['Ether']);
  await scheduleStory(id, new Date(now.getTime() + 60_000), maren, now);
  const ether = await idOf('Ether');
  await renameTag(ether, 'Sky', null, now);
  await saveWorkingCopy(id, (await copy()).version, { ...(await copy()).content, tags: [] }, maren, now);
  await restoreRevision({ storyId: id, number: 1 }, maren, now);
  assert.deepEqual((await copy()).content.tags, ['Sky'], 'nothing of it was published yet');
  const due = await publishWhenDue(id, new Date(now.getTime() + 60_000));
  assert.ok(due && 'outcome' in due && due.outcome === 'published');
  assert.deepEqual([(await copy()).content.tags, (await copy()).story.hasChanges], [['Sky'], false]);
  assert.equal(await tagNamed('Ether', 0), undefined);
  assert.equal((await openTag(ether))?.stories, 2);
});

test('a page that was open while a tag was renamed does not bring the old one back', async () => {
  const maren = await viewerOf('maren');
  const { id, copy } = await tagged('Open', ['Ink']);
  await saveWorkingCopy(
    id,
    2,
    written({ headline: 'Open', tags: ['Ink'], sectionId, verdict: 'Dark.' }),
    maren,
    now,
    'page',
  );
  await renameTag(await idOf('Ink'), 'Ash', maren, now);
  const late = written({ headline: 'Open, later', tags: ['Ink'], sectionId });
  for (const from of ['page', 'other'])
    assert.equal((await saveWorkingCopy(id, 3, late, maren, now, from)).outcome, 'collided', from);
  assert.deepEqual((await copy()).content.tags, ['Ash']);
});

test('what is saved while a tag is renamed is kept, under the new name', async () => {
  const maren = await viewerOf('maren');
  const { id, copy } = await tagged('Both at once', ['Rust']);
  const rust = await idOf('Rust');
  const saving = transaction(async () => {
    await saveWorkingCopy(id, 2, written({ headline: 'Both at once', tags: ['Rust', 'Iron'], sectionId }), maren, now);
    await setTimeout(200);
  });
  await Promise.all([saving, setTimeout(50).then(() => renameTag(rust, 'Verdigris', maren, now))]);
  assert.deepEqual((await copy()).content.tags, ['Verdigris', 'Iron']);
});

test('a draft that differed only in a tag that has become another has no changes any more', async () => {
  const maren = await viewerOf('maren');
  const { id, copy } = await tagged('One of two', ['Tide']);
  await tagged('Other', ['Ebb']);
  await saveWorkingCopy(
    id,
    2,
    written({ headline: 'One of two', tags: ['Ebb'], sectionId, slug: 'one-of-two' }),
    maren,
    now,
  );
  assert.equal((await copy()).story.hasChanges, true);
  await renameTag(await idOf('Tide'), 'Ebb', maren, now);
  assert.equal((await copy()).story.hasChanges, false);
});

test('a deleted tag is on no story', async () => {
  const story = await tagged('Gone', ['Dust', 'Stay']);
  await deleteTag(await idOf('Dust'), null, now);
  assert.deepEqual((await story.copy()).content.tags, ['Stay']);
  assert.deepEqual((await findStory('stories', 'gone'))?.tags, ['Stay']);
  assert.deepEqual((await deleteTag(99_999, null, now)).outcome, 'unseen');
});

test('tags are listed by name, with their stories, and found by a word', async () => {
  await tagged('Counted', ['Zebra crossing']);
  const page = await findTagsPage(catalogueFilter({ find: 'ZEBRA' }) ?? assert.fail());
  assert.deepEqual(
    page?.rows.map(({ name, stories }) => [name, stories]),
    [['Zebra crossing', 1]],
  );
});
