import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAuditPage } from './audit.ts';
import { deleteSection, findMovedSection, openSection, saveSection, usesOfSection } from './desk-sections.ts';
import { addSection } from './menu.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { allSections, findSection } from './sections.ts';
import { freshDatabase } from './testing.ts';
import { viewerOf, written } from './testing-desk.ts';
import { makeAccount } from './testing-stories.ts';
import { startStory } from './working-copies.ts';

freshDatabase(() => makeAccount('maren', 'editor'));
const now = new Date('2026-11-20T12:00:00Z');

async function made(name: string): Promise<number> {
  await addSection(name, null, now);
  return (await allSections()).find((section) => section.name === name)?.id ?? assert.fail();
}

const save = (id: number, name: string, slug: string) => saveSection(id, { name, slug }, null, now);
const last = async () => (await findAuditPage({ area: 'settings' }, 1))?.entries[0];

test('another address leads on, and stays taken', async () => {
  const id = await made('Stage & Dance');
  assert.equal((await findSection('stage-and-dance'))?.id, id);
  await save(id, 'Stage', 'stage');
  assert.equal(await findMovedSection('stage-and-dance'), 'stage');
  const { before, after } = (await last()) ?? assert.fail();
  assert.deepEqual(
    [before, after],
    [
      { name: 'Stage & Dance', address: 'stage-and-dance' },
      { name: 'Stage', address: 'stage' },
    ],
  );
  assert.equal((await openSection(await made('Stage & Dance')))?.slug, 'stage-and-dance-2');
  const dance = await made('Dance');
  assert.deepEqual(Object.keys(refusals(await save(dance, 'Dance', 'stage'))), ['slug']);
  assert.deepEqual(Object.keys(refusals(await save(dance, 'STAGE', 'stage-and-dance'))), ['name', 'slug']);
  await save(id, 'Stage', 'stage-and-dance');
  assert.equal(await findMovedSection('stage'), 'stage-and-dance');
  assert.equal(await findMovedSection('stage-and-dance'), undefined);
  assert.equal((await save(99, 'x', '')).outcome, 'unseen');
});

const refusals = (saved: Awaited<ReturnType<typeof saveSection>>) =>
  saved.outcome === 'refused' ? saved.errors : assert.fail();

test('what changes nothing is not written down', async () => {
  const id = await made('Still');
  const before = (await last())?.id;
  assert.equal((await save(id, 'Still', '')).outcome, 'saved');
  assert.equal((await last())?.id, before);
});

test('a section in use is not deleted', async () => {
  const maren = await viewerOf('maren');
  const [used, free] = [await made('Used'), await made('Free')];
  const id = await startStory('feature', maren.id, now);
  await saveWorkingCopy(id, 1, written({ sectionId: used }), maren, now);
  assert.deepEqual(await deleteSection(used, maren, now), { outcome: 'used' });
  assert.equal((await usesOfSection(used)).total, 1);
  assert.deepEqual(await deleteSection(free, maren, now), { outcome: 'deleted' });
  assert.deepEqual([(await last())?.act, (await last())?.by?.id], ['section-removed', maren.id]);
  assert.deepEqual(await deleteSection(free, maren, now), { outcome: 'unseen' });
});

test('of many stories in a section the newest are shown, and all are counted once', async () => {
  const [maren, id] = [await viewerOf('maren'), await made('Full')];
  const started: number[] = [];
  for (let more = 0; more < 22; more += 1) started.unshift(await startStory('feature', maren.id, now));
  for (const story of started) await saveWorkingCopy(story, 1, written({ sectionId: id }), maren, now);
  const uses = await usesOfSection(id);
  assert.equal(uses.total, 22);
  assert.deepEqual(
    uses.stories.map((story) => story.id),
    started.slice(0, 20),
  );
});
