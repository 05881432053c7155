import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditActs } from './audit.ts';
import { actWords, changeInWords } from './audit-words.ts';

test('a change says what was and what is', () => {
  const words = changeInWords({
    before: { status: 'draft', timeZone: null },
    after: { status: 'published', timeZone: 'Europe/London' },
  });
  assert.equal(words, 'status: draft to published; time zone: nothing to Europe/London');
});

test('what had no before is only said', () => {
  assert.equal(changeInWords({ before: {}, after: { banned: true, reason: '' } }), 'banned: yes; reason: nothing');
});

test('every act has its words', () => {
  assert.deepEqual(Object.keys(actWords).toSorted(), Object.keys(auditActs).toSorted());
});
