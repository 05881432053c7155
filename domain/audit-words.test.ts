import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditActs } from './audit.ts';
import { actWords, changeInWords } from './audit-words.ts';

const inWords = (change: Parameters<typeof changeInWords>[0]) =>
  changeInWords(change, { locale: 'en-GB', timeZone: 'Europe/London' });

test('a change says what was and what is', () => {
  const words = inWords({
    before: { status: 'draft', timeZone: null },
    after: { status: 'published', timeZone: 'Europe/London' },
  });
  assert.equal(words, 'status: draft to published; time zone: Europe/London');
});

test('what had no before is only said, and what is gone is nothing', () => {
  assert.equal(inWords({ before: {}, after: { banned: true, reason: '' } }), 'banned: yes; reason: nothing');
  assert.equal(inWords({ before: { other: 'Cinema' }, after: { other: null } }), 'other: Cinema to nothing');
});

test('a moment is said as the clocks of the publication show it', () => {
  const words = inWords({ before: {}, after: { goesLive: '2026-07-05T14:00:00.000Z' } });
  assert.equal(words, 'goes live: 5 July 2026, 15:00');
});

test('every act has its words', () => {
  assert.deepEqual(Object.keys(actWords).toSorted(), Object.keys(auditActs).toSorted());
});
