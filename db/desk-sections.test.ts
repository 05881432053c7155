import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createSection,
  deleteSection,
  findMovedSection,
  moveSection,
  saveSection,
  usesOfSection,
} from './desk-sections.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { allSections, findSection } from './sections.ts';
import { freshDatabase } from './testing.ts';
import { viewerOf, written } from './testing-desk.ts';
import { makeAccount } from './testing-stories.ts';
import { startStory } from './working-copies.ts';

freshDatabase(() => makeAccount('maren', 'editor'));
const now = new Date('2026-11-20T12:00:00Z');

async function made(name: string): Promise<number> {
  const saved = await createSection({ name, slug: '' });
  return saved.outcome === 'saved' ? saved.id : assert.fail();
}

test('sections stand in the order that was given them', async () => {
  const [film, , games] = [await made('Film'), await made('TV'), await made('Games')];
  assert.ok(await moveSection(games, 'up'));
  assert.ok(await moveSection(film, 'up'));
  assert.deepEqual(
    (await allSections()).map(({ name }) => name),
    ['Film', 'Games', 'TV'],
  );
  assert.equal(await moveSection(99, 'up'), false);
});

test('another address leads on, and stays taken', async () => {
  const id = await made('Stage & Dance');
  assert.equal((await findSection('stage-and-dance'))?.id, id);
  await saveSection(id, { name: 'Stage', slug: 'stage' });
  assert.equal(await findMovedSection('stage-and-dance'), 'stage');
  assert.equal((await createSection({ name: 'x', slug: 'stage-and-dance' })).outcome, 'refused');
  assert.equal((await saveSection(await made('Dance'), { name: 'Dance', slug: 'stage' })).outcome, 'refused');
  await saveSection(id, { name: 'Stage', slug: 'stage-and-dance' });
  assert.equal(await findMovedSection('stage'), 'stage-and-dance');
  assert.equal((await saveSection(99, { name: 'x', slug: '' })).outcome, 'unseen');
});

test('a section in use is not deleted', async () => {
  const maren = await viewerOf('maren');
  const [used, free] = [await made('Used'), await made('Free')];
  const id = await startStory('feature', maren.id, now);
  await saveWorkingCopy(id, 1, written({ sectionId: used }), maren, now);
  assert.deepEqual(await deleteSection(used), { outcome: 'used' });
  assert.equal((await usesOfSection(used)).total, 1);
  assert.deepEqual(await deleteSection(free), { outcome: 'deleted' });
  assert.deepEqual(await deleteSection(free), { outcome: 'unseen' });
});
