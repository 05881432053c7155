import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsMailed, mailedAs, mailTimesForm, newMailTimes, nextDigest } from './mail-times.ts';

test('answers are mailed at once, and nothing else is, until somebody asks for it', () => {
  assert.deepEqual(kindsMailed('at-once', newMailTimes), ['staff', 'reply']);
  assert.deepEqual(kindsMailed('daily', newMailTimes), []);
});

test('an answer by staff comes at the sooner of its own time and that of answers', () => {
  const times = (staff: 'at-once' | 'daily' | 'off', reply: 'at-once' | 'daily' | 'off') =>
    mailedAs('staff', { ...newMailTimes, staff, reply });
  assert.deepEqual(times('off', 'at-once'), { as: 'reply', time: 'at-once' });
  assert.deepEqual(times('at-once', 'daily'), { as: 'staff', time: 'at-once' });
  assert.deepEqual(times('daily', 'daily'), { as: 'reply', time: 'daily' });
  assert.deepEqual(times('off', 'off'), { as: 'reply', time: 'off' });
  assert.deepEqual(mailedAs('reply', { ...newMailTimes, staff: 'at-once', reply: 'off' }).time, 'off');
});

test('the day’s mail comes at seven in the evening of the publication, also when clocks change', () => {
  const next = (now: string) => nextDigest(new Date(now), 'Europe/London').toISOString();
  assert.equal(next('2026-01-10T18:59:00Z'), '2026-01-10T19:00:00.000Z');
  assert.equal(next('2026-01-10T19:00:00Z'), '2026-01-11T19:00:00.000Z');
  assert.equal(next('2026-03-28T20:00:00Z'), '2026-03-29T18:00:00.000Z');
  assert.equal(nextDigest(new Date('2026-01-10T11:00:00Z'), 'Asia/Tokyo').toISOString(), '2026-01-11T10:00:00.000Z');
});

test('the form takes one of three times for each kind', () => {
  assert.deepEqual(mailTimesForm.parse(newMailTimes), newMailTimes);
  assert.equal(mailTimesForm.safeParse({ ...newMailTimes, mention: 'hourly' }).success, false);
  assert.equal(mailTimesForm.safeParse({}).success, false);
});

test('one button turns all of them off, whatever else stands in the form', () => {
  const chosen = { ...newMailTimes, follow: 'daily' };
  assert.deepEqual(mailTimesForm.parse(chosen), chosen);
  assert.deepEqual(new Set(Object.values(mailTimesForm.parse({ ...chosen, all: 'off' }))), new Set(['off']));
  assert.equal(mailTimesForm.safeParse({ ...chosen, reply: undefined }).error?.issues[0]?.path[0], 'reply');
});
