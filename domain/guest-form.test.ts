import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guestsPath } from './guest.ts';
import { guestFilter, guestForm } from './guest-form.ts';

const sent = { guest: '3', name: 'Lorna', handle: '', socialHandle: '', bio: '', pictureId: '', stamp: 'as-it-was' };

test('a form says what it began with, unless it is put over whatever stands', () => {
  assert.equal(guestForm.parse(sent).stamp, 'as-it-was');
  assert.equal(guestForm.parse({ ...sent, over: '1' }).stamp, undefined);
  assert.equal(guestForm.safeParse({ ...sent, stamp: undefined }).success, false);
});

test('the address of a list and what it asks for say the same', () => {
  for (const path of ['/desk/guests', '/desk/guests?named=Lorna&order=newest&page=2', '/desk/guests?order=newest']) {
    const filter = guestFilter(Object.fromEntries(new URL(path, 'https://reviews.example').searchParams));
    assert.equal(filter && guestsPath(filter), path);
  }
  assert.deepEqual(guestFilter({ order: 'oldest', named: ['a', 'b'] }), { named: '', page: 1 });
  assert.equal(guestFilter({ page: '0' }), undefined);
});
