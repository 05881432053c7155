import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SECTIONS_MAX } from '#domain/section.ts';
import { findAuditPage } from './audit.ts';
import { begin } from './beginning.ts';
import { addSection, moveSection, renameSection } from './menu.ts';
import { allSections } from './sections.ts';
import { freshDatabase } from './testing.ts';

freshDatabase(begin);

const now = new Date('2026-11-24T12:00:00Z');
const names = async () => (await allSections()).map(({ name }) => name);
const idOf = async (name: string) => (await allSections()).find((section) => section.name === name)?.id ?? 0;

test('a section moves one place at a time and stays at the ends of the menu', async () => {
  assert.equal(await moveSection(await idOf('TV'), 'up', null, now), 'changed');
  assert.deepEqual((await names()).slice(0, 2), ['TV', 'Film']);
  await moveSection(await idOf('TV'), 'up', null, now);
  await moveSection(await idOf('TV'), 'down', null, now);
  assert.deepEqual((await names()).slice(0, 2), ['Film', 'TV']);
  assert.equal((await findAuditPage({ area: 'settings' }, 1))?.total, 2, 'what stays is not written down');
});

test('a section is renamed and keeps its address; a name stands once', async () => {
  const id = await idOf('Games');
  assert.equal(await renameSection(id, 'Play', null, now), 'changed');
  assert.equal((await allSections()).find((section) => section.id === id)?.slug, 'games');
  assert.equal(await renameSection(id, 'film', null, now), 'taken');
  assert.equal(await renameSection(999, 'Nowhere', null, now), 'missing');
});

test('a new section comes last, with an address of its own, until the menu is full', async () => {
  assert.equal(await addSection('Stage', null, now), 'changed');
  assert.equal((await allSections()).at(-1)?.slug, 'stage');
  assert.equal(await addSection('STAGE', null, now), 'taken');
  assert.equal(await addSection('Games', null, now), 'changed', 'the name is free since it was renamed');
  assert.equal((await allSections()).at(-1)?.slug, 'games-2');
  for (let more = (await allSections()).length; more < SECTIONS_MAX; more += 1) await addSection(`S${more}`, null, now);
  assert.equal(await addSection('One More', null, now), 'full');
});

test('two people who move at once lose no section', async () => {
  const before = (await names()).toSorted();
  const [film, tv] = [await idOf('Film'), await idOf('TV')];
  await Promise.all([moveSection(film, 'down', null, now), moveSection(tv, 'down', null, now)]);
  assert.deepEqual((await names()).toSorted(), before);
});
