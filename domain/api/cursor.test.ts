import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cursorOf, placeIn } from './cursor.ts';

test('a cursor leads back to the place that it was made of, and only in its own order', () => {
  assert.deepEqual(placeIn(cursorOf('stories', [1_700_000_000_000, 12]), 'stories'), [1_700_000_000_000, 12]);
  assert.deepEqual(placeIn(cursorOf('stories', [-1, 12]), 'stories'), [-1, 12], 'of 1969');
  assert.deepEqual(placeIn(cursorOf('works', ['l’été', 3]), 'works'), ['l’été', 3]);
  assert.equal(placeIn(cursorOf('works', ['her', 3]), 'people'), undefined);
  assert.equal(placeIn(cursorOf('comments', [3]), 'works of a person'), undefined);
});

test('what nobody gave out is no place', () => {
  const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  for (const cursor of [
    ...['', 'x', '!!', made(null), made({}), made('stories'), made([])],
    ...[made(['stories']), made(['stories', 1]), made(['stories', '1', 2]), made(['stories', 1, 2, 3])],
    ...[
      made(['stories', -1e15, 2]),
      made(['stories', 1e300, 2]),
      made(['stories', 1, 2 ** 31]),
      made(['stories', 1.5, 2]),
    ],
  ])
    assert.equal(placeIn(cursor, 'stories'), undefined, cursor);
  assert.equal(placeIn(made(['works', 'a\0', 1]), 'works'), undefined, 'PostgreSQL would refuse it');
});
