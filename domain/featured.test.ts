import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canBeFeatured } from './featured.ts';
import { aComment } from './testing-comment.ts';
import { anonymous, type Role, type Viewer } from './viewer.ts';

const who = (role: Role, id: number): Viewer => ({ kind: 'account', id, role, name: 'Ines', handle: 'ines' });
const story = { authorId: 9 };

const comment = aComment();

test('moderators feature comments, and a critic under own stories', () => {
  for (const role of ['editor', 'moderator', 'admin'] as const) {
    assert.equal(canBeFeatured(who(role, 2), comment, story), true, role);
  }
  assert.equal(canBeFeatured(who('critic', 9), comment, story), true);
  assert.equal(canBeFeatured(who('critic', 8), comment, story), false);
  assert.equal(canBeFeatured(who('contributor', 9), comment, story), false);
  assert.equal(canBeFeatured(who('reader', 2), comment, story), false);
  assert.equal(canBeFeatured(anonymous, comment, story), false);
});

test('what not everybody can read is not featured, nor what oneself has said', () => {
  assert.equal(canBeFeatured(who('moderator', 2), { ...comment, state: 'held' }, story), false);
  assert.equal(canBeFeatured(who('moderator', 2), { ...comment, state: 'removed' }, story), false);
  assert.equal(canBeFeatured(who('moderator', 2), { ...comment, own: true }, story), false);
});
