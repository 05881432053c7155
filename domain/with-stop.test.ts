import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withStop } from './with-stop.ts';

test('words end in one stop', () => {
  assert.equal(withStop('after the 1.2 patch'), 'after the 1.2 patch.');
  for (const whole of ['It was not done.', 'Why not?', 'after *Help!*', 'He said “No.”']) {
    assert.equal(withStop(whole), whole);
  }
});
