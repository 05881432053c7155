import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockOf, dayOf, isoDay, isoMinute, minuteOf, monthOf, secondOf, shortDayOf, weekdayOf } from './dates.ts';

const london = { locale: 'en-GB', timeZone: 'Europe/London' };
const berlin = { locale: 'de-DE', timeZone: 'Europe/Berlin' };
const honolulu = { locale: 'en-GB', timeZone: 'Pacific/Honolulu' };
const winter = new Date('2014-01-09T23:30:00Z');
const summer = new Date('2014-07-09T23:30:05Z');

test('a day is said in the words of the publication', () => {
  assert.equal(dayOf(winter, london), '9 January 2014');
  assert.equal(shortDayOf(winter, london), '9 January');
  assert.equal(weekdayOf(winter, london), 'Thursday');
  assert.equal(dayOf(winter, berlin), '10. Januar 2014');
});

test('a time is said to the minute, without seconds and on 24 hours', () => {
  assert.equal(minuteOf(winter, london), '9 January 2014, 23:30');
  assert.equal(minuteOf(new Date('2014-01-09T00:05:00Z'), london), '9 January 2014, 00:05');
  assert.equal(clockOf(summer, london), '00:30');
  assert.equal(secondOf(summer, london), '00:30:05');
});

test('the machine-readable time carries the publication’s own offset', () => {
  assert.equal(isoMinute(winter, london), '2014-01-09T23:30:00+00:00');
  assert.equal(isoMinute(summer, london), '2014-07-10T00:30:05+01:00');
  assert.equal(isoMinute(winter, honolulu), '2014-01-09T13:30:00-10:00');
  assert.equal(new Date(isoMinute(summer, berlin)).getTime(), summer.getTime());
});

test('a month is that of the publication’s day', () => {
  assert.equal(monthOf(new Date('2014-01-31T23:30:00Z'), berlin), 'Februar 2014');
  assert.equal(monthOf(new Date('2014-01-31T23:30:00Z'), london), 'January 2014');
});

test('the day is the publication’s day, not the server’s', () => {
  assert.equal(isoDay(winter, london), '2014-01-09');
  assert.equal(isoDay(winter, berlin), '2014-01-10');
});
