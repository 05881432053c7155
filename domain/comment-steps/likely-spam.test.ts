import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newCommentRules } from '../comment-rules.ts';
import { likelySpam } from './likely-spam.ts';

const words = ['casino', 'bonus'];
const asked = (sure: number | null, spamSure: number | null = 90) =>
  likelySpam({
    text: 'A bonus',
    rules: { ...newCommentRules, spamSure },
    readsLike: () => (sure === null ? null : { sure, words }),
  });

test('held when it is sure enough, with what spoke for it', () => {
  assert.deepEqual(asked(0.9), {
    kind: 'hold',
    reason: 'a comment that reads like what was removed here before',
    reading: { sure: 0.9, words },
  });
  assert.equal(asked(0.89), null);
  assert.equal(asked(0.98, 99), null);
});

test('it is silent where it is switched off or has too little to go by', () => {
  assert.equal(asked(1, null), null);
  assert.equal(asked(null), null);
});

test('however sure it is, it refuses nothing', () => {
  for (let sure = 0; sure <= 1; sure += 0.01) assert.notEqual(asked(sure)?.kind, 'refuse');
});
