import assert from 'node:assert/strict';
import { test } from 'node:test';
import { as, me } from './testing-workflow.ts';
import type { AccountViewer, Role } from './viewer.ts';
import { statusesWaitingFor, type WaitingStatus, waitsForViewer } from './waiting-story.ts';

/** Of an own story and of another's, for whom it waits: y is the viewer, n somebody else. */
const table: [role: Role, status: WaitingStatus, answers: string][] = [
  ['contributor', 'submitted', 'nn'],
  ['contributor', 'returned', 'yn'],
  ['contributor', 'approved', 'nn'],
  ['critic', 'submitted', 'nn'],
  ['critic', 'returned', 'yn'],
  ['critic', 'approved', 'yn'],
  ['editor', 'submitted', 'yy'],
  ['editor', 'returned', 'yn'],
  ['editor', 'approved', 'yy'],
];

for (const [role, status, answers] of table) {
  test(`what is ${status}, for a ${role}`, () => {
    const waits = [me, 2].map((authorId) => waitsForViewer({ status, authorId }, as(role)));
    assert.equal(waits.map((yes) => (yes ? 'y' : 'n')).join(''), answers);
  });
}

test('the lists that the database is asked with say the same', () => {
  for (const [role, status, answers] of table) {
    const { own, others } = statusesWaitingFor(as(role) as AccountViewer);
    assert.equal([own, others].map((list) => (list.includes(status) ? 'y' : 'n')).join(''), answers, role);
  }
});
