import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byYear, monthIn, monthPath, monthPeriod, monthsBetween } from './story-month.ts';

test('a month of a section has one address', () => {
  assert.equal(monthPath({ slug: 'film' }, '2013-10'), '/sections/film/months/2013-10');
  assert.equal(monthIn('2013-10'), '2013-10');
  for (const wrong of ['2013-13', '2013-00', '2013-1', '0213-10', '2013', '2013-10-01', '', '2013-10a'])
    assert.equal(monthIn(wrong), undefined, wrong);
});

test('a month begins and ends by the clocks of the publication', () => {
  assert.deepEqual(monthPeriod('2013-12', 'Europe/Stockholm'), {
    from: new Date('2013-11-30T23:00:00Z'),
    until: new Date('2013-12-31T23:00:00Z'),
  });
  assert.deepEqual(monthPeriod('2026-03', 'Europe/London'), {
    from: new Date('2026-03-01T00:00:00Z'),
    until: new Date('2026-03-31T23:00:00Z'),
  });
});

test('between two moments lie all their months, without a gap', () => {
  const [first, last] = [new Date('2013-11-30T23:30:00Z'), new Date('2014-02-28T22:59:59Z')];
  const months = monthsBetween(first, last, 'Europe/Stockholm');
  assert.deepEqual(
    months.map(({ month }) => month),
    ['2013-12', '2014-01', '2014-02'],
  );
  for (const [at, { until }] of months.slice(0, -1).entries()) assert.deepEqual(until, months[at + 1]?.from);
  assert.deepEqual(monthsBetween(first, first, 'Europe/Stockholm').length, 1);
});

test('months stand in their years, the latest year first', () => {
  const months = ['2014-01', '2013-02', '2013-10'].map((month) => ({ month, stories: 1 }));
  assert.deepEqual(
    byYear(months.toReversed()).map(([year, all]) => [year, all.map(({ month }) => month)]),
    [
      ['2014', ['2014-01']],
      ['2013', ['2013-02', '2013-10']],
    ],
  );
});
