import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SaveState } from './autosave.ts';
import { sayPublish, sayTrouble } from './press-words.ts';

const offline: SaveState = { kind: 'failed', why: 'offline' };
const saved: SaveState = { kind: 'saved', at: '14:03:12', hasChanges: false };

test('only publishing says that it publishes', () => {
  assert.equal(sayPublish('submitted', undefined), 'Publish');
  assert.equal(sayPublish('submitted', 'publish'), 'Publishing…');
  for (const step of ['return', 'approve', 'submit', 'schedule'])
    assert.equal(sayPublish('submitted', step), 'Publish');
});

test('trouble is read out once, however often it is tried again, until it is over', () => {
  const said: string[] = [];
  for (const state of [saved, offline, { kind: 'saving' }, offline, { kind: 'unsaved' }, offline, saved] as SaveState[])
    said.push(sayTrouble(said.at(-1) ?? '', state, true));
  const once = 'Offline: kept on this device';
  assert.deepEqual(said, ['', once, once, once, once, once, '']);
});

test('other trouble is news', () => {
  const before = sayTrouble('', offline, true);
  assert.match(sayTrouble(before, { kind: 'failed', why: 'signed-out' }, true), /^Signed out/);
  assert.match(sayTrouble(before, offline, false), /not kept/);
});
