import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAuditPage } from './audit.ts';
import { findMovedSection, saveSection, usesOfSection } from './desk-sections.ts';
import { addSection } from './menu.ts';
import { mergeSections } from './merge-sections.ts';
import { publishStory } from './publishing.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { allSections, findSection } from './sections.ts';
import { freshDatabase } from './testing.ts';
import { viewerOf, written } from './testing-desk.ts';
import { makeAccount } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

freshDatabase(() => makeAccount('maren', 'editor'));
const now = new Date('2026-11-20T12:00:00Z');

async function made(name: string): Promise<number> {
  await addSection(name, null, now);
  return (await allSections()).find((section) => section.name === name)?.id ?? assert.fail();
}

test('two sections are one: stories, drafts and earlier texts move, and every address leads there', async () => {
  const maren = await viewerOf('maren');
  const [film, cinema] = [await made('Film'), await made('Cinema')];
  await saveSection(cinema, { name: 'Cinema', slug: 'pictures' }, null, now);
  const id = await startStory('feature', maren.id, now);
  await saveWorkingCopy(id, 1, written({ sectionId: cinema }), maren, now);
  assert.equal((await publishStory(id, maren, now)).outcome, 'published');

  assert.deepEqual(await mergeSections(cinema, film, maren, now), { outcome: 'merged' });
  const { story, content } = (await openWorkingCopy(id, maren)) ?? assert.fail();
  assert.deepEqual([content.sectionId, story.hasChanges], [film, false]);
  assert.equal((await usesOfSection(film)).total, 1);
  assert.equal((await usesOfSection(cinema)).total, 0);
  assert.equal(await findSection('pictures'), undefined);
  assert.equal(await findMovedSection('pictures'), 'film');
  assert.equal(await findMovedSection('cinema'), 'film');
  const last = (await findAuditPage({ area: 'settings' }, 1))?.entries[0];
  assert.deepEqual([last?.act, last?.before, last?.by?.id], ['sections-merged', { other: 'Cinema' }, maren.id]);
});

test('a page that was open while its section was merged is saved in the one that stays', async () => {
  const maren = await viewerOf('maren');
  const [books, letters] = [await made('Books'), await made('Letters')];
  const id = await startStory('feature', maren.id, now);
  const save = (version: number) => saveWorkingCopy(id, version, written({ sectionId: letters }), maren, now);
  await mergeSections(letters, books, null, now);
  assert.equal((await save(1)).outcome, 'saved');
  assert.equal((await openWorkingCopy(id, maren))?.content.sectionId, books);
  assert.deepEqual(await saveSection(books, { name: 'Books', slug: 'letters' }, null, now), { outcome: 'saved' });
  assert.equal((await save(2)).outcome, 'saved', 'also after it has taken the address of the other');
  assert.equal(await findMovedSection('books'), 'letters');
});

test('a draft that differed only in a section that has become another has no changes any more', async () => {
  const maren = await viewerOf('maren');
  const [radio, audio] = [await made('Radio'), await made('Audio')];
  const id = await startStory('feature', maren.id, now);
  const text = { headline: 'On air', slug: 'on-air' };
  await saveWorkingCopy(id, 1, written({ ...text, sectionId: audio }), maren, now);
  await publishStory(id, maren, now);
  await saveWorkingCopy(id, 2, written({ ...text, sectionId: radio }), maren, now);
  assert.equal((await openWorkingCopy(id, maren))?.story.hasChanges, true);
  await mergeSections(audio, radio, null, now);
  assert.equal((await openWorkingCopy(id, maren))?.story.hasChanges, false);
});

test('an address that was once the other’s, and led on, is not in the way', async () => {
  const [stage, dance] = [await made('Stage'), await made('Dance')];
  await saveSection(stage, { name: 'Stage', slug: 'theatre' }, null, now);
  await mergeSections(dance, stage, null, now);
  assert.equal(await findMovedSection('stage'), 'theatre');
  assert.equal(await findMovedSection('dance'), 'theatre');
});

test('a section is not merged into itself, or into none', async () => {
  const own = await made('Own');
  assert.deepEqual(await mergeSections(own, own, null, now), { outcome: 'same' });
  assert.deepEqual(await mergeSections(own, 999, null, now), { outcome: 'unseen' });
  assert.deepEqual(await mergeSections(999, own, null, now), { outcome: 'unseen' });
});
