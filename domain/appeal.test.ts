import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Appeal, canAppeal, canDecline, canSeeAppeal } from './appeal.ts';
import type { Comment } from './comment.ts';
import { aComment } from './testing-comment.ts';
import { anonymous, type Role, type Viewer } from './viewer.ts';

const at = new Date('2026-11-20T12:00:00Z');
const who = (role: Role): Viewer => ({ kind: 'account', id: 2, role, name: 'Sol', handle: 'sol' });

const removed = aComment({
  ...{ id: 7, author: null, own: true, text: '' },
  ...{ state: 'removed', stateReason: 'off the point', removal: { by: 'staff', at, rule: 'other' } },
});
const held: Comment = { ...removed, state: 'held', removal: null };
const visible: Comment = { ...held, state: 'visible' };
const takenBack: Comment = { ...removed, removal: { by: 'author', at, rule: null } };
const appeal: Appeal = {
  ...{ text: 'It was about the film.', at, settled: false },
  ...{ removedBy: { id: 9, name: 'Maren' }, hasOthers: true },
};

test('an author asks once about what is held or was removed by staff', () => {
  assert.deepEqual([canAppeal(removed, undefined), canAppeal(held, undefined)], [true, true]);
  assert.deepEqual([canAppeal(removed, appeal), canAppeal(held, { ...appeal, settled: true })], [false, false]);
  assert.deepEqual([canAppeal(visible, undefined), canAppeal(takenBack, undefined)], [false, false]);
  assert.equal(canAppeal({ ...removed, own: false }, undefined), false);
});

test('it stays between the author and the moderators', () => {
  const others = { ...removed, own: false };
  assert.equal(canSeeAppeal(who('reader'), removed), true);
  assert.equal(canSeeAppeal(who('moderator'), others), true);
  for (const viewer of [anonymous, who('reader'), who('critic')]) assert.equal(canSeeAppeal(viewer, others), false);
  assert.equal(canSeeAppeal(who('moderator'), visible), false);
});

test('a moderator declines what waits, once', () => {
  const others = { ...removed, own: false };
  assert.equal(canDecline(who('moderator'), others, appeal), true);
  assert.equal(canDecline(who('moderator'), others, { ...appeal, settled: true }), false);
  assert.equal(canDecline(who('moderator'), others, undefined), false);
  assert.equal(canDecline(who('moderator'), held, appeal), false);
  assert.equal(canDecline(who('critic'), others, appeal), false);
});

test('whoever removed it leaves it to another, where there is another', () => {
  const others = { ...removed, own: false };
  const mine = { ...appeal, removedBy: { id: 2, name: 'Sol' } };
  assert.equal(canDecline(who('moderator'), others, mine), false);
  assert.equal(canDecline(who('moderator'), others, { ...mine, hasOthers: false }), true);
});
