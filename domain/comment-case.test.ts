import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CommentCase, choicesFor, seenAs } from './comment-case.ts';
import { aComment } from './testing-comment.ts';
import type { Role, Viewer } from './viewer.ts';

const at = new Date('2026-11-20T12:00:00Z');
const who = (role: Role, id = 2): Viewer => ({ kind: 'account', id, role, name: 'Sol', handle: 'sol' });

const held: CommentCase = {
  comment: aComment({
    ...{ id: 7, author: { id: 3, name: 'Mikkel', handle: 'mikkel', role: 'reader' } },
    ...{ text: 'He was the keeper.', state: 'held', stateReason: 'a first comment' },
  }),
  author: { handle: 'mikkel', joinedAt: at, banned: false, suspendedUntil: null },
  note: null,
  story: {
    ...{
      id: 1,
      area: 'reviews',
      slug: 'her',
      authorId: 9,
      commentsClosedAt: null,
      holdComments: false,
      slowSeconds: 0,
    },
    headline: 'Her',
  },
  ...{ answered: null, reports: [], appeal: null, record: { written: 1, removed: 0 }, last: null },
};
const as = (state: 'visible' | 'removed', more: Partial<CommentCase> = {}): CommentCase => ({
  ...held,
  ...more,
  comment: { ...held.comment, state, removal: state === 'removed' ? ({ by: 'staff', at } as never) : null },
});
const report = { reason: 'spoiler', note: '', at } as const;

test('a moderator decides what waits, and removes or covers what stands', () => {
  assert.deepEqual(choicesFor(who('moderator'), held), ['approve', 'remove', 'cover']);
  assert.deepEqual(choicesFor(who('moderator'), as('visible')), ['remove', 'cover']);
  assert.deepEqual(choicesFor(who('moderator'), as('visible', { reports: [report] })), ['approve', 'remove', 'cover']);
  const covered = { ...held, comment: { ...held.comment, spoils: true } };
  assert.deepEqual(choicesFor(who('moderator'), covered), ['approve', 'remove']);
});

test('what was removed is restored, or left so where its author asks', () => {
  assert.deepEqual(choicesFor(who('moderator'), as('removed')), ['restore']);
  const appeal = { text: 'Why?', at, settled: false, removedBy: null, hasOthers: false };
  assert.deepEqual(choicesFor(who('moderator'), as('removed', { appeal })), ['restore', 'decline']);
  assert.deepEqual(choicesFor(who('moderator'), as('removed', { appeal: { ...appeal, settled: true } })), ['restore']);
  const takenBack = as('removed');
  takenBack.comment.removal = { ...takenBack.comment.removal, by: 'author', at } as never;
  assert.deepEqual(choicesFor(who('moderator'), takenBack), []);
});

test('a critic clears the thread under an own story, and decides nothing that is held or restored', () => {
  assert.deepEqual(choicesFor(who('critic', 9), held), ['remove']);
  assert.deepEqual(choicesFor(who('critic', 9), as('visible', { reports: [report] })), ['remove', 'cover']);
  assert.deepEqual(choicesFor(who('critic', 9), as('removed')), []);
  assert.deepEqual(choicesFor(who('critic'), held), []);
  assert.deepEqual(choicesFor(who('contributor', 9), as('visible')), []);
});

test('another decision, another state and other words are something else than what was seen', () => {
  const last = { id: 4, act: 'comment-approved', by: null, at } as const;
  const edited = { ...held, comment: { ...held.comment, editedAt: at } };
  const seen = [held, { ...held, last }, edited, as('visible')].map(seenAs);
  assert.equal(new Set(seen).size, 4);
  assert.equal(seenAs({ ...held }), seenAs(held));
});
