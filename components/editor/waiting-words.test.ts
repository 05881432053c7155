import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWaiting, noteName, waitingLabel, waitingWords } from './waiting-words.ts';

test('what goes out by a button of its own is no part of the text', () => {
  for (const name of ['returnNote', 'note', noteName('new'), noteName(12)]) {
    assert.ok(isWaiting(name), name);
    assert.ok(waitingLabel(name), name);
  }
  for (const name of ['headline', 'body', 'goesLive', 'version', '']) assert.ok(!isWaiting(name), name);
});

test('only fields that hold words wait', () => {
  const fields: [string, string][] = [
    ['headline', 'Snow'],
    ['returnNote', 'The end comes too soon.'],
    ['note', '  '],
    ['note-new', ''],
  ];
  assert.deepEqual(waitingWords(fields), [['returnNote', 'The end comes too soon.']]);
});
