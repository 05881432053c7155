import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noReasons, reasonBars, reportMonths, waitInWords } from './moderation-report.ts';

const london = { locale: 'en-GB', timeZone: 'Europe/London' };

test('twelve months, this one first, each beginning where the publication is', () => {
  const months = reportMonths(new Date('2026-07-09T12:00:00Z'), london);
  assert.equal(months.length, 12);
  assert.deepEqual(months[0], { from: new Date('2026-06-30T23:00:00Z'), to: new Date('2026-07-31T23:00:00Z') });
  assert.deepEqual(months[11]?.from, new Date('2025-07-31T23:00:00Z'));
  for (const [at, month] of months.slice(1).entries()) assert.deepEqual(month.to, months[at]?.from);
});

test('reasons that there were, the most frequent first', () => {
  assert.deepEqual(reasonBars({ ...noReasons(), spoiler: 21, selling: 42 }), [
    { label: 'Rule 3, selling', share: 100, figure: 42 },
    { label: 'Rule 2, endings', share: 50, figure: 21 },
  ]);
  assert.deepEqual(reasonBars(noReasons()), []);
});

test('a wait is said in the largest unit that fits', () => {
  assert.deepEqual(
    [5, 38 * 60, 7_200, 3 * 86_400].map((seconds) => waitInWords(seconds, 'en-GB')),
    ['1 minute', '38 minutes', '2 hours', '3 days'],
  );
});
