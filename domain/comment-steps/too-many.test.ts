import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tooMany } from './too-many.ts';

const at = (time: string) => new Date(`2026-11-20T${time}Z`);
const five = ['11:56:00', '11:57:00', '11:58:00', '11:59:00', '11:59:30'];

function sentence(times: string[], now = '12:00:00') {
  const ruling = tooMany({ now: at(now), earlier: times.map((time) => ({ at: at(time), here: false, text: 'Hm.' })) });
  return ruling?.kind === 'refuse' ? ruling.sentence : null;
}

test('five comments in five minutes are as many as fit, wherever they stand', () => {
  assert.equal(sentence([]), null);
  assert.equal(sentence(five.slice(1)), null);
  assert.equal(sentence(five, '12:01:00'), null);
});

test('a sixth is told when the next one is welcome', () => {
  assert.match(sentence(five) ?? '', /5 comments in 5 minutes.*welcome in a minute;/);
  assert.match(sentence(five, '11:59:40') ?? '', /welcome in 2 minutes;/);
});
