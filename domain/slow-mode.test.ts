import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slowModes, slowWords } from './slow-mode.ts';
import { slowModeField } from './slow-mode-field.ts';

test('each slow mode has words', () => {
  assert.deepEqual(slowModes.map(slowWords), [
    'as many comments as they like',
    'one comment in 30 seconds',
    'one comment a minute',
    'one comment in 5 minutes',
    'one comment in 15 minutes',
    'one comment an hour',
  ]);
});

test('a form sends one of them and nothing else', () => {
  assert.equal(slowModeField.parse('300'), 300);
  for (const sent of ['301', '-1', 'slow', undefined]) {
    assert.equal(slowModeField.safeParse(sent).error?.issues[0]?.message, 'Choose one of these.');
  }
});
