import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayBegins } from './day-begins.ts';

const cases: [day: string, timeZone: string, at: string][] = [
  ['2026-11-24', 'Europe/London', '2026-11-24T00:00:00.000Z'],
  // The day on which clocks go forward begins before they do.
  ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00.000Z'],
  ['2026-07-01', 'Europe/London', '2026-06-30T23:00:00.000Z'],
  ['2026-11-24', 'Pacific/Auckland', '2026-11-23T11:00:00.000Z'],
  ['2026-11-24', 'Asia/Kathmandu', '2026-11-23T18:15:00.000Z'],
  // At midnight of this day, clocks went to one.
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
  // This day never was: after the 29th came the 31st.
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
];

for (const [day, timeZone, at] of cases) {
  test(`${day} begins in ${timeZone} at ${at}`, () => {
    assert.equal(dayBegins(day, timeZone).toISOString(), at);
  });
}
