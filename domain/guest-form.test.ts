import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guestForm } from './guest-form.ts';

const sent = { guest: '3', name: 'Lorna', handle: '', socialHandle: '', bio: '', pictureId: '', stamp: 'as-it-was' };

test('a form says what it began with, unless it is put over whatever stands', () => {
  assert.equal(guestForm.parse(sent).stamp, 'as-it-was');
  assert.equal(guestForm.parse({ ...sent, over: '1' }).stamp, undefined);
  assert.equal(guestForm.safeParse({ ...sent, stamp: undefined }).success, false);
});
