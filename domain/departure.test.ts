import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leavesAt, nameAfterLeaving } from './departure.ts';
import { departureForm } from './departure-form.ts';
import { handleRefusal } from './handle.ts';

const wren = { id: 7, name: 'Wren Abara', handle: 'wren-abara', role: 'reader', signs: false } as const;

test('somebody has seven days to change their mind', () => {
  assert.equal(leavesAt(new Date('2014-01-10T09:20:00Z')).toISOString(), '2014-01-17T09:20:00.000Z');
});

test('of a reader no name is left, whatever they chose for a byline that they do not have', () => {
  for (const byline of ['kept', 'removed'] as const) {
    const left = nameAfterLeaving(wren, byline);
    assert.deepEqual(left, { email: 'former-7@deleted.invalid', name: 'A former reader', handle: '~7' });
    assert.ok(handleRefusal(left.handle), 'nobody can choose such a handle');
  }
});

test('a byline stays as it was printed, unless it is to go', () => {
  const critic = { ...wren, role: 'critic', signs: true } as const;
  assert.deepEqual(nameAfterLeaving(critic, 'kept'), {
    ...{ email: 'former-7@deleted.invalid', name: 'Wren Abara', handle: 'wren-abara' },
  });
  assert.equal(nameAfterLeaving(critic, 'removed').name, 'Former staff');
  assert.equal(nameAfterLeaving({ ...critic, role: 'reader' }, 'removed').name, 'Former staff');
});

test('somebody of the staff who signed nothing is called staff', () => {
  assert.equal(nameAfterLeaving({ ...wren, role: 'moderator' }, 'kept').name, 'Former staff');
});

test('the form wants a choice for the comments; a name over stories stays unless it is asked for', () => {
  assert.deepEqual(departureForm.parse({ words: 'removed', currentPassword: 'x' }), {
    ...{ words: 'removed', byline: 'kept', currentPassword: 'x' },
  });
  assert.equal(departureForm.safeParse({ currentPassword: 'x' }).success, false);
});
