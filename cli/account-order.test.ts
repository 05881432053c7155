import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountOrder } from './account-order.ts';

test('an order is read from its words', () => {
  const ines = { email: 'ines@films.example', role: 'critic', name: 'Ines Okafor' };
  const create = { what: 'create', ...ines };
  assert.deepEqual(accountOrder(['create', 'Ines@films.example', 'critic', 'Ines', 'Okafor']), create);
  assert.deepEqual(accountOrder(['password', ines.email]), { what: 'password', email: ines.email });
  assert.deepEqual(accountOrder(['ban', 'Ines@films.example']), { what: 'ban', email: ines.email });
  assert.deepEqual(accountOrder(['unban', ines.email]), { what: 'unban', email: ines.email });
  assert.deepEqual(accountOrder(['role', ines.email, 'editor']), { what: 'role', email: ines.email, role: 'editor' });
});

for (const words of [
  [],
  ['create'],
  ['create', 'ines@films.example', 'critic'],
  ['create', 'ines@films.example', 'owner', 'Ines'],
  ['password', 'ines@films.example', 'my secret'],
  ['role', 'ines', 'critic'],
  ['ban', 'ines'],
  ['ban', 'ines@films.example', 'for', 'spam'],
]) {
  test(`an unclear order gets the usage: ${words.join(' ')}`, () => {
    assert.throws(() => accountOrder(words), /npm run account -- create ADDRESS ROLE NAME/);
  });
}
