import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPublication } from '#domain/publication.ts';
import { transaction } from './connection.ts';
import { findPublication } from './publication.ts';
import { publication, sections } from './schema.ts';
import { allSections, findSection } from './sections.ts';
import { freshDatabase } from './testing.ts';

freshDatabase();

test('a database that nobody has set up answers with the defaults', async () => {
  assert.deepEqual(await findPublication(), newPublication);
});

test('what was set up is found', async () => {
  const lantern = { ...newPublication, name: 'Lantern', scoreScale: 'ten' as const };
  await transaction((tx) => tx.insert(publication).values({ id: 1, ...lantern }));
  assert.deepEqual(await findPublication(), lantern);
});

test('sections stand in the order of the menu and are found by slug', async () => {
  await transaction((tx) =>
    tx.insert(sections).values([
      { slug: 'tv', name: 'TV', position: 2 },
      { slug: 'film', name: 'Film', position: 1 },
    ]),
  );
  assert.deepEqual(
    (await allSections()).map(({ name }) => name),
    ['Film', 'TV'],
  );
  assert.equal((await findSection('tv'))?.name, 'TV');
  assert.equal(await findSection('opera'), undefined);
});
