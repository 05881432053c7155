import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slowMode } from './slow-mode.ts';

const now = new Date('2026-11-20T12:00:00Z');

function sentence(slowSeconds: number, ago: number, here = true) {
  const earlier = [{ at: new Date(now.getTime() - ago * 1_000), here, text: 'Hm.' }];
  const ruling = slowMode({ now, earlier, thread: { holdComments: false, slowSeconds } });
  return ruling?.kind === 'refuse' ? ruling.sentence : null;
}

test('a second comment waits its turn under the same story, and only there', () => {
  assert.match(sentence(60, 59) ?? '', /slow mode.*welcome in a minute;/);
  assert.match(sentence(3_600, 60) ?? '', /welcome in 59 minutes;/);
  assert.equal(sentence(60, 60), null);
  assert.equal(sentence(60, 59, false), null);
});

test('without slow mode nobody waits', () => {
  assert.equal(sentence(0, 0), null);
  assert.equal(sentence(0, -1), null, 'by a clock that is a second ahead');
});
