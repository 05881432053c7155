import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, hasBegun } from './beginning.ts';
import { allSections } from './sections.ts';
import { freshDatabase } from './testing.ts';

freshDatabase();

test('a publication begins once, with its sections', async () => {
  assert.equal(await hasBegun(), false);
  await begin();
  await begin();
  assert.equal(await hasBegun(), true);
  assert.deepEqual(
    (await allSections()).map(({ name }) => name),
    ['Film', 'TV', 'Games', 'Books', 'Comics', 'Music'],
  );
});
