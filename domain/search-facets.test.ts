import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenIn, countFacets, facetsOf, narrowed } from './search-facets.ts';

const story = (section: string, score: number | null, ...critics: string[]) => ({
  facets: ` ${facetsOf({ section, kind: 'review', genres: [], score, critics, year: '2013' }).join(' ')} `,
});
const found = [story('film', 90, 'ines', 'lorna'), story('film', 65, 'lorna'), story('tv', null, 'ines')];

test('a story is sorted under its section, kind, year, genres, score and all of its critics', () => {
  assert.deepEqual(
    facetsOf({
      section: 'film',
      kind: 'review',
      genres: ['drama', 'noir'],
      score: 80,
      critics: ['a', 'b'],
      year: '2013',
    }),
    [
      ...[
        'section=film',
        'kind=review',
        'year=2013',
        'genre=drama',
        'genre=noir',
        'score=80',
        'score=60',
        'critic=a',
        'critic=b',
      ],
    ],
  );
});

test('any value of a facet is enough, and each facet counts', () => {
  assert.equal(narrowed(found, {}).length, 3);
  assert.equal(narrowed(found, { section: ['film', 'tv'], critic: ['ines'] }).length, 2);
  assert.deepEqual(narrowed(found, { section: ['film'], score: ['80'] }), [found[0]]);
  assert.equal(narrowed(found, { section: ['fil'] }).length, 0);
});

test('a facet is counted as if nothing of it were chosen, and the others as they are', () => {
  const counts = countFacets(found, { section: ['film'] });
  assert.deepEqual(
    [...counts.section],
    [
      ['film', 2],
      ['tv', 1],
    ],
  );
  assert.deepEqual(
    [...counts.score],
    [
      ['80', 1],
      ['60', 2],
    ],
  );
  assert.deepEqual(
    [...counts.critic],
    [
      ['ines', 1],
      ['lorna', 2],
    ],
  );
  assert.equal(countFacets(found, { section: ['film'], critic: ['ines'] }).section.get('film'), 1);
});

test('an address chooses values that look like ours, once each and in one order', () => {
  assert.deepEqual(chosenIn(['tv', 'film', 'tv']), ['film', 'tv']);
  assert.deepEqual(chosenIn('film'), ['film']);
  assert.deepEqual(chosenIn(undefined), []);
  assert.deepEqual(chosenIn(['', 'x=y', 'a b', '"', 'a'.repeat(81), '-']), []);
  assert.equal(chosenIn(Array.from({ length: 500 }, (_, at) => `v${at}`)).length, 20);
});
