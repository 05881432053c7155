import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskTime, dueShort, dueTime, greetingAt, savedTime } from './desk-time.ts';

const calendar = { locale: 'en-GB', timeZone: 'Europe/London' };
const now = new Date('2014-07-11T13:02:00Z');

const times: [string, string][] = [
  ['2014-07-11T12:02:00Z', '13:02'],
  ['2014-07-10T22:59:00Z', 'Thursday'],
  ['2014-07-10T23:30:00Z', '00:30'],
  ['2014-07-06T12:00:00Z', 'Sunday'],
  ['2014-07-04T12:00:00Z', '4 July'],
  ['2013-12-27T12:00:00Z', '27 December 2013'],
];

for (const [time, said] of times) {
  test(`${time} is ${said}`, () => assert.equal(deskTime(new Date(time), now, calendar), said));
}

test('what was saved today is told to the second', () => {
  assert.equal(savedTime(new Date('2014-07-11T12:02:31Z'), now, calendar), '13:02:31');
  assert.equal(savedTime(new Date('2014-07-09T12:02:31Z'), now, calendar), 'Wednesday');
});

test('the greeting goes by the hour of the publication', () => {
  const at = (hour: string) => greetingAt(new Date(`2014-07-11T${hour}:30:00Z`), calendar);
  assert.deepEqual(
    [at('03'), at('04'), at('11'), at('18')],
    ['Good evening', 'Good morning', 'Good afternoon', 'Good evening'],
  );
});

test('a time to come is told with its day', () => {
  assert.equal(dueTime(new Date('2014-07-12T08:00:00Z'), calendar), 'Saturday 12 July 2014, 09:00');
});

const dues: [string, string][] = [
  ['2014-07-11T16:00:00Z', 'today, 17:00'],
  ['2014-07-12T08:00:00Z', 'Saturday, 09:00'],
  ['2014-07-20T08:00:00Z', '20 July, 09:00'],
  ['2014-07-10T08:00:00Z', '10 July, 09:00'],
  ['2015-06-10T17:30:00Z', '10 June 2015, 18:30'],
];
for (const [time, said] of dues) {
  test(`${time} is due ${said}`, () => assert.equal(dueShort(new Date(time), now, calendar), said));
}
