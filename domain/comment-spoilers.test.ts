import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayWantBars } from './comment-spoilers.ts';

test('who speaks of spoilers and covers nothing may have forgotten to', () => {
  for (const text of ['Spoiler: he goes.', 'SPOILERS ahead', 'This spoils it, but', 'Achtung, Spoilerwarnung!']) {
    assert.ok(mayWantBars({ text, spoils: false }), text);
  }
  for (const text of ['A rear-spoon, an unspoilt beach', 'He goes.', 'Spoiler: ||he goes||.']) {
    assert.ok(!mayWantBars({ text, spoils: false }), text);
  }
  assert.ok(!mayWantBars({ text: 'Spoiler: he goes.', spoils: true }));
  assert.ok(mayWantBars({ text: 'Spoiler: || he goes.', spoils: false }), 'bars without a partner cover nothing');
});
