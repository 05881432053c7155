import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as letters from './measure-letters.ts';

const sender = { name: 'Reels', url: 'https://reels.example' };
const theo = { name: 'Theo', email: 'theo@marsh.example' };
const london = { locale: 'en-GB', timeZone: 'Europe/London' };

test('each letter says what was done and why, and leads to the rules', () => {
  const until = new Date('2026-12-03T14:00:00Z');
  const suspended = letters.suspensionLetter(theo, sender, { until, reason: 'insults' }, london);
  assert.equal(suspended.heading, 'Suspended until 3 December 2026, 14:00');
  assert.equal(suspended.paragraphs[0], 'The reason: insults.');
  const warned = letters.warningLetter(theo, sender, 'the critic is a person');
  assert.equal(warned.paragraphs[0], 'A moderator asks you to mind something: the critic is a person.');
  const swept = letters.sweepLetter(theo, sender, { comments: 37, grounds: 'rule 3, selling' });
  assert.equal(swept.heading, '37 comments of yours were removed');
  assert.match(swept.paragraphs[0] ?? '', /The reason: rule 3, selling\.$/);
  for (const letter of [suspended, warned, swept]) {
    assert.equal(letter.button?.url, 'https://reels.example/moderation');
    assert.deepEqual(letter.to, { name: 'Theo', address: 'theo@marsh.example' });
  }
});

test('a ban without a reason gives none', () => {
  assert.equal(letters.banLetter(theo, sender, 'selling').paragraphs[0], 'The reason: selling.');
  assert.deepEqual(letters.banLetter(theo, sender, '').paragraphs, [
    'You can no longer sign in. What you wrote stays where it is.',
  ]);
});
