import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionSaid, plainCorrection } from './correction.ts';

test('a changed score says what it was, what it is and why', () => {
  const score = { before: 70, after: 80, reason: 'after the 1.2 patch' };
  assert.equal(correctionSaid({ text: '', score }, 'stars'), 'The score was 3½ and is 4: after the 1.2 patch.');
  assert.equal(
    correctionSaid({ text: 'We played on.', score: { ...score, before: null, reason: 'It was not done.' } }, 'hundred'),
    'We played on. The score was no score and is 80: It was not done.',
  );
});

test('machines are told the titles of works without their marks', () => {
  const score = { before: 70, after: 80, reason: 'after *Her*' };
  assert.equal(
    plainCorrection({ text: 'It is *Him*.', score }, 'stars'),
    'It is Him. The score was 3½ and is 4: after Her.',
  );
});
