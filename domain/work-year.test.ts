import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDecade, yearIn, yearPath } from './work-year.ts';

test('a year has one address', () => {
  assert.equal(yearPath(2013), '/years/2013');
  assert.equal(yearIn('2013'), 2013);
  for (const wrong of ['02013', '213', '0213', '2013a', '', '20130']) assert.equal(yearIn(wrong), undefined, wrong);
});

test('years stand in their decades, the latest first', () => {
  const years = [1999, 2001, 2010, 2013].map((year) => ({ year, stories: 1 }));
  assert.deepEqual(
    byDecade(years).map(([decade, all]) => [decade, all.map(({ year }) => year)]),
    [
      [2010, [2013, 2010]],
      [2000, [2001]],
      [1990, [1999]],
    ],
  );
});
