import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deleteTag, renameTag, tagNamed } from './desk-tags.ts';
import { publishStory, withdrawStory } from './publishing.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { findMovedTag, findTag } from './tags.ts';
import { freshDatabase } from './testing.ts';
import { viewerOf, written } from './testing-desk.ts';
import { makeAccount, makeSection } from './testing-stories.ts';
import { startStory } from './working-copies.ts';

let sectionId: number;
freshDatabase(async () => {
  await makeAccount('maren', 'editor');
  sectionId = await makeSection('film');
});
const now = new Date('2026-11-20T12:00:00Z');

async function tagged(...tags: string[]) {
  const maren = await viewerOf('maren');
  const id = await startStory('feature', maren.id, now);
  await saveWorkingCopy(id, 1, written({ headline: tags.join(' '), tags, sectionId }), maren, now);
  assert.equal((await publishStory(id, maren, now)).outcome, 'published');
  return id;
}
const idOf = async (name: string) => (await tagNamed(name, 0))?.id ?? assert.fail(name);

test('a tag has a page while something published has it', async () => {
  const id = await tagged('Fog');
  assert.equal((await findTag('fog'))?.name, 'Fog');
  await withdrawStory(id, await viewerOf('maren'), now);
  assert.equal(await findTag('fog'), undefined);
});

test('the addresses that a tag had lead on, in one step however often it moved', async () => {
  await tagged('Sea');
  const sea = await idOf('Sea');
  await renameTag(sea, 'Ocean', null, now);
  await renameTag(sea, 'High Sea', null, now);
  await tagged('Waves');
  const waves = await idOf('Waves');
  await renameTag(sea, 'Waves', null, now);
  for (const former of ['sea', 'ocean', 'high-sea']) assert.equal(await findMovedTag(former), 'Waves', former);
  await renameTag(waves, 'Sea', null, now);
  assert.equal((await findTag('sea'))?.name, 'Sea', 'a tag is found before what once was one');
  assert.equal(await findMovedTag('waves'), 'Sea');
  await deleteTag(waves, null, now);
  for (const former of ['ocean', 'waves']) assert.equal(await findMovedTag(former), undefined, former);
});

test('an address leads to no tag that nobody sees', async () => {
  const id = await tagged('Old');
  await renameTag(await idOf('Old'), 'New', null, now);
  await withdrawStory(id, await viewerOf('maren'), now);
  assert.equal(await findMovedTag('old'), undefined);
});
