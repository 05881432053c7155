import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../viewer.ts';
import { staffPass } from './staff-pass.ts';

const pass = (role: Role) => staffPass({ viewer: { kind: 'account', id: 1, role, name: 'Wren', handle: 'wren' } });

test('staff pass, readers are asked on', () => {
  assert.equal(pass('reader'), null);
  for (const role of ['contributor', 'critic', 'editor', 'moderator', 'admin'] as const) {
    assert.deepEqual(pass(role), { kind: 'post' });
  }
});
