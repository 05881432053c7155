import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localMinute, meantTime, readLocalTime, whenOf, zoneName } from './local-time.ts';

/** Zone, what is typed, and the moments that its clocks show it at: one, the first of two, or none. */
const times: [zone: string, typed: string, is: string, at?: string][] = [
  ['Europe/London', '2026-01-13T09:00', 'once', '2026-01-13T09:00:00.000Z'],
  ['Europe/London', '2026-07-13T09:00', 'once', '2026-07-13T08:00:00.000Z'],
  ['Europe/London', '2026-03-29T00:59', 'once', '2026-03-29T00:59:00.000Z'],
  ['Europe/London', '2026-03-29T01:00', 'never'],
  ['Europe/London', '2026-03-29T01:59', 'never'],
  ['Europe/London', '2026-03-29T02:00', 'once', '2026-03-29T01:00:00.000Z'],
  ['Europe/London', '2026-10-25T00:59', 'once', '2026-10-24T23:59:00.000Z'],
  ['Europe/London', '2026-10-25T01:30', 'twice', '2026-10-25T00:30:00.000Z'],
  ['Europe/London', '2026-10-25T02:00', 'once', '2026-10-25T02:00:00.000Z'],
  ['America/New_York', '2026-03-08T02:30', 'never'],
  ['America/New_York', '2026-11-01T01:30', 'twice', '2026-11-01T05:30:00.000Z'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', 'twice', '2026-04-04T14:45:00.000Z'],
  ['Australia/Lord_Howe', '2026-10-04T02:15', 'never'],
  ['Asia/Kolkata', '2026-03-29T01:30', 'once', '2026-03-28T20:00:00.000Z'],
  ['Pacific/Apia', '2011-12-30T12:00', 'never'],
  ['UTC', '2026-03-29T01:30', 'once', '2026-03-29T01:30:00.000Z'],
];

for (const [zone, typed, is, at] of times) {
  test(`${typed} in ${zone} comes ${is}`, () => {
    const read = readLocalTime(typed, zone);
    assert.deepEqual([read.is, 'at' in read ? read.at.toISOString() : undefined], [is, at]);
    if ('at' in read) assert.equal(localMinute(read.at, zone), typed);
  });
}

for (const typed of [
  '',
  'tomorrow',
  '2026-02-30T09:00',
  '2026-13-01T09:00',
  '2026-01-13T25:00',
  '2026-01-13T09:00:30',
]) {
  test(`“${typed}” is no time`, () => assert.equal(readLocalTime(typed, 'Europe/London').is, 'unreadable'));
}

test('what is wrong with a time is said in a sentence', () => {
  const london = { timeZone: 'Europe/London' };
  const said = (typed: string) => {
    const meant = meantTime(typed, london);
    return 'refusal' in meant ? meant.refusal : meant.at.toISOString();
  };
  assert.match(said('soon'), /Choose a day and a time/);
  assert.match(said('2026-03-29T01:30'), /put forward that night: there is no 01:30/);
  assert.equal(said(' 2026-10-25T01:30 '), '2026-10-25T00:30:00.000Z', 'of two, the first');
});

test('a time is said with its zone, and which of two it is', () => {
  const calendar = { locale: 'en-GB', timeZone: 'Europe/London' };
  const said = (at: string) => whenOf(new Date(at), calendar);
  assert.equal(said('2014-01-13T09:00:00Z'), 'Monday 13 January 2014, 09:00, London time');
  assert.match(said('2026-10-25T00:30:00Z'), /01:30, London time \(.*the first\)$/);
  assert.match(said('2026-10-25T01:30:00Z'), /01:30, London time \(.*the second\)$/);
  assert.deepEqual(['America/New_York', 'UTC'].map(zoneName), ['New York time', 'UTC']);
});
