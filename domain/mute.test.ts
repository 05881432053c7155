import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canMute, isMuted } from './mute.ts';
import { type AccountViewer, anonymous, type Role } from './viewer.ts';

const wren: AccountViewer = { kind: 'account', id: 1, role: 'reader', name: 'Wren', handle: 'wren' };
const by = (role: Role = 'reader') => ({
  author: { id: 2, name: 'Theo', handle: 'theo', role },
  own: false,
  state: 'visible' as const,
});

test('readers can be muted by whoever is signed in, and by nobody else', () => {
  assert.equal(canMute(wren, by()), true);
  assert.equal(canMute({ ...wren, role: 'critic' }, by()), true);
  assert.equal(canMute(anonymous, by()), false);
  assert.equal(canMute(wren, { ...by(), own: true }), false);
});

test('nobody of the house can be, nor who wrote what cannot be read', () => {
  for (const role of ['contributor', 'critic', 'editor', 'moderator', 'admin'] as const)
    assert.equal(canMute(wren, by(role)), false, role);
  assert.equal(canMute(wren, { ...by(), state: 'held' }), false);
  assert.equal(canMute(wren, { ...by(), author: null }), false);
});

test('who writes for the house by now is heard again', () => {
  const muted = new Set([2]);
  assert.equal(isMuted(by(), muted), true);
  assert.equal(isMuted(by('critic'), muted), false);
  assert.equal(isMuted(by(), new Set([3])), false);
  assert.equal(isMuted({ author: null }, muted), false);
});
