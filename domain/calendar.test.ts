import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayIn, daysOn, monthOf, monthsOn, weekOf } from './calendar.ts';

test('an address asks for a day that there is', () => {
  assert.equal(dayIn('2014-01-10'), '2014-01-10');
  for (const none of ['', 'today', '2014-02-30', '2014-1-10', '0014-01-10', '2014-13-01']) {
    assert.equal(dayIn(none), undefined, none);
  }
});

test('a week begins on Monday, over the end of a month and of a year', () => {
  assert.deepEqual(weekOf('2014-01-05'), weekOf('2013-12-30'));
  assert.deepEqual([weekOf('2014-01-05')[0], weekOf('2014-01-05')[6]], ['2013-12-30', '2014-01-05']);
});

const months: [string, number, string, string][] = [
  ['2014-01-10', 5, '2013-12-30', '2014-02-02'],
  ['2026-02-28', 5, '2026-01-26', '2026-03-01'],
  ['2027-02-01', 4, '2027-02-01', '2027-02-28'],
  ['2026-11-30', 6, '2026-10-26', '2026-12-06'],
];
for (const [day, weeks, first, last] of months) {
  test(`the month of ${day} touches ${weeks} weeks`, () => {
    const month = monthOf(day);
    assert.deepEqual([month.length, month[0]?.[0], month.at(-1)?.[6]], [weeks, first, last]);
  });
}

test('months and days are counted on', () => {
  assert.deepEqual([monthsOn('2014-01-31', 1), monthsOn('2014-01-31', -1)], ['2014-02-01', '2013-12-01']);
  assert.equal(daysOn('2024-02-28', 1), '2024-02-29');
});
