import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  canApprove,
  canBeAnswered,
  canEdit,
  canRemove,
  canRestore,
  canSeeHeld,
  canTakeBack,
  depthBelow,
  editTimeLeft,
  isClosed,
} from './comment.ts';
import { aComment } from './testing-comment.ts';
import { anonymous, type Role, type Viewer } from './viewer.ts';

const at = (time: string) => new Date(`2026-11-20T${time}Z`);
const who = (role: Role, id = 1): Viewer => ({ kind: 'account', id, role, name: 'Wren', handle: 'wren' });
const story = { authorId: 9 };

const removed = (by: 'author' | 'staff') =>
  aComment({ state: 'removed', removal: { by, at: at('12:05:00'), rule: null } });

test('an author can change a comment for ten minutes and nobody else at all', () => {
  const own = aComment({ own: true });
  assert.equal(canEdit(own, at('12:09:59')), true);
  assert.equal(canEdit(own, at('12:10:00')), false);
  assert.equal(canEdit({ ...own, state: 'held' }, at('12:01:00')), true);
  assert.equal(canEdit({ ...own, state: 'removed' }, at('12:01:00')), false);
  assert.equal(canEdit(aComment(), at('12:01:00')), false);
  assert.equal(editTimeLeft(own, at('12:04:00')), 6 * 60_000);
});

test('an author can take a comment back at any time, once', () => {
  assert.equal(canTakeBack(aComment({ own: true })), true);
  assert.equal(canTakeBack(aComment()), false);
  assert.equal(canTakeBack({ ...removed('staff'), own: true }), false);
});

test('moderators remove, restore and approve; a critic removes under own stories', () => {
  assert.equal(canRemove(who('moderator', 2), aComment(), story), true);
  assert.equal(canRemove(who('critic', 9), aComment(), story), true);
  assert.equal(canRemove(who('critic', 8), aComment(), story), false);
  assert.equal(canRemove(who('moderator', 2), removed('staff'), story), false);
  assert.equal(canRestore(who('moderator', 2), removed('staff')), true);
  assert.equal(canRestore(who('critic', 9), removed('staff')), false);
  assert.equal(canApprove(who('editor', 2), aComment({ state: 'held' })), true);
  assert.equal(canApprove(who('critic', 9), aComment({ state: 'held' })), false);
  assert.equal(canApprove(who('editor', 2), aComment()), false);
});

test('what an author took back nobody restores', () => {
  assert.equal(canRestore(who('admin', 2), removed('author')), false);
});

test('a held comment is seen by its author and by staff', () => {
  const held = aComment({ state: 'held' });
  assert.equal(canSeeHeld(who('reader'), { ...held, own: true }), true);
  assert.equal(canSeeHeld(who('contributor', 2), held), true);
  assert.equal(canSeeHeld(who('reader', 2), held), false);
  assert.equal(canSeeHeld(anonymous, held), false);
  assert.equal(canBeAnswered(held), false);
});

test('replies go four deep and no deeper', () => {
  assert.deepEqual([0, 1, 2, 3, 4].map(depthBelow), [1, 2, 3, 4, 4]);
});

test('a thread is closed from the moment that it was closed for', () => {
  assert.equal(isClosed({ commentsClosedAt: null }, at('12:00:00')), false);
  assert.equal(isClosed({ commentsClosedAt: at('12:00:00') }, at('11:59:59')), false);
  assert.equal(isClosed({ commentsClosedAt: at('12:00:00') }, at('12:00:00')), true);
});
