import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serialOf, spoilingOf, spoilsInWords } from './spoiled-place.ts';

const series = { season: null, parts: [] };
const second = { season: 2, parts: [] };
const nothing = { spoils: false, season: null, episode: null };

test('only of a series and of its seasons can it be said how far', () => {
  assert.deepEqual(serialOf({ kind: 'series', number: null }, []), series);
  assert.deepEqual(serialOf({ kind: 'season', number: 2 }, []), second);
  assert.equal(serialOf({ kind: 'season', number: null }, []), null, 'nobody knows which season it is');
  assert.equal(serialOf({ kind: 'film', number: null }, []), null);
  const parts = [
    { number: 1, title: 'One' },
    { number: null, title: 'A special' },
  ];
  assert.deepEqual(serialOf({ kind: 'series', number: null }, parts)?.parts, [{ number: 1, title: 'One' }]);
});

test('whoever names a place says that it gives something away', () => {
  const place = { season: 2, episode: 5 };
  assert.deepEqual(spoilingOf(series, { ...nothing, ...place }), { spoils: true, spoilsUpTo: place });
  assert.deepEqual(spoilingOf(series, { ...nothing, season: 2 }), {
    spoils: true,
    spoilsUpTo: { season: 2, episode: null },
  });
  assert.deepEqual(spoilingOf(second, { ...nothing, episode: 5 }), { spoils: true, spoilsUpTo: place });
});

test('without a place it is all of the work, or nothing', () => {
  for (const serial of [series, second, null]) {
    assert.deepEqual(spoilingOf(serial, nothing), { spoils: false, spoilsUpTo: null });
    assert.deepEqual(spoilingOf(serial, { ...nothing, spoils: true }), { spoils: true, spoilsUpTo: null });
  }
  assert.deepEqual(
    spoilingOf(second, { spoils: true, season: 7, episode: null }),
    { spoils: true, spoilsUpTo: null },
    'the season is the one that the story is about',
  );
});

test('where there are no places none is kept, and an episode needs its season', () => {
  assert.deepEqual(spoilingOf(null, { spoils: false, season: 2, episode: 5 }), { spoils: false, spoilsUpTo: null });
  assert.equal(spoilingOf(series, { ...nothing, spoils: true, episode: 5 }), undefined);
});

test('it is said above the bars', () => {
  assert.equal(spoilsInWords({ season: 2, episode: 5 }), 'Spoils season 2, episode 5');
  assert.equal(spoilsInWords({ season: 2, episode: null }), 'Spoils season 2');
});
