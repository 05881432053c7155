import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bar, barsOf, byWeek, chartOf } from './chart.ts';
import {
  aYearBefore,
  daysBefore,
  daysUpTo,
  everyDay,
  growth,
  numbersFilter,
  shareFinished,
  weeksIn,
} from './numbers.ts';

const days = daysUpTo('2026-11-26', 7);
const bar = (reads: number, before = 0): Bar => ({ day: '2026-11-26', reads, finished: 0, before });

test('the days of a span end with today, and those before it touch it', () => {
  assert.deepEqual(days, { from: '2026-11-20', to: '2026-11-26' });
  assert.deepEqual(daysBefore(days, 7), { from: '2026-11-13', to: '2026-11-19' });
  assert.deepEqual(everyDay({ from: '2026-02-27', to: '2026-03-01' }), ['2026-02-27', '2026-02-28', '2026-03-01']);
});

test('many days are gone through by the week, each of them once', () => {
  assert.deepEqual(weeksIn(days), [days]);
  const pieces = weeksIn(daysUpTo('2026-11-26', 30));
  assert.deepEqual(pieces.at(-1), { from: '2026-11-25', to: '2026-11-26' });
  assert.deepEqual(pieces.flatMap(everyDay), everyDay(daysUpTo('2026-11-26', 30)));
});

test('a year ago are the same days of the week', () => {
  const [from, to] = [aYearBefore(days.from), aYearBefore(days.to)];
  const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
  assert.deepEqual([from, weekday(from)], ['2025-11-21', weekday(days.from)]);
  assert.equal(weekday(to), weekday(days.to));
});

test('a day on which nobody read has a bar of nothing', () => {
  const bars = barsOf(
    everyDay(days),
    [{ day: '2026-11-21', reads: 4, finished: 2 }],
    [{ day: '2025-11-27', reads: 3, finished: 0 }],
  );
  assert.deepEqual(
    bars.map(({ reads }) => reads),
    [0, 4, 0, 0, 0, 0, 0],
  );
  assert.deepEqual(
    bars.map(({ before }) => before),
    [0, 0, 0, 0, 0, 0, 3],
  );
});

test('many days are drawn by the week, and no read is lost', () => {
  const all = barsOf(
    everyDay(daysUpTo('2026-11-26', 365)),
    [
      { day: '2025-11-27', reads: 1, finished: 1 },
      { day: '2026-11-26', reads: 5, finished: 0 },
    ],
    [],
  );
  const weeks = byWeek(all);
  assert.equal(weeks.length, 53);
  assert.deepEqual([weeks[0]?.day, weeks[0]?.reads], ['2025-11-27', 1]);
  assert.deepEqual([weeks.at(-1)?.day, weeks.at(-1)?.reads], ['2026-11-20', 5]);
});

test('the rails are round numbers, and the highest bar stays below the top', () => {
  const tops = [0, 1, 3, 4, 29, 30, 31, 8_950, 12_000_001].map((most) => chartOf([bar(most)]).rails);
  assert.deepEqual(
    tops.map(([top]) => top),
    [3, 3, 3, 6, 30, 30, 60, 9_000, 15_000_000],
  );
  assert.deepEqual(tops[7], [9_000, 6_000, 3_000, 0]);
});

test('bars stand on the lowest rail, side by side; the line of a year ago goes through their middles', () => {
  const { bars, line } = chartOf([bar(30, 15), bar(0, 0), bar(15, 30)]);
  assert.deepEqual(bars, [
    { x: 30, y: 0, width: 140, height: 200 },
    { x: 230, y: 200, width: 140, height: 0 },
    { x: 430, y: 100, width: 140, height: 100 },
  ]);
  assert.equal(line, '100,100 300,200 500,0');
  assert.equal(chartOf([bar(30)]).line, '');
});

test('an address asks for some days, and may ask for one story; anything else is no address', () => {
  assert.deepEqual(numbersFilter({}), { span: 30 });
  assert.deepEqual(numbersFilter({ days: '365', story: '12' }), { span: 365, storyId: 12 });
  for (const query of [
    { days: '31' },
    { days: '' },
    { days: ['7', '30'] },
    { story: 'x' },
    { story: '' },
    { story: '0' },
  ])
    assert.equal(numbersFilter(query), undefined, JSON.stringify(query));
});

test('shares are of a hundred at the most, and nothing has no growth', () => {
  assert.equal(shareFinished({ reads: 3, finished: 2 }), 67);
  assert.equal(shareFinished({ reads: 1, finished: 5 }), 100);
  assert.equal(shareFinished({ reads: 0, finished: 5 }), 0);
  assert.equal(growth(122, 100), 22);
  assert.equal(growth(50, 100), -50);
  assert.equal(growth(50, 0), undefined);
});
