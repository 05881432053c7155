import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailboxOf } from './mailbox.ts';

test('letters to one mailbox are counted together', () => {
  for (const email of ['wren@mail.example', 'Wren@Mail.example', 'wren+films@mail.example', 'wren+a+b@mail.example']) {
    assert.equal(mailboxOf(email), 'wren@mail.example');
  }
  assert.equal(mailboxOf('+films@mail.example'), '+films@mail.example', 'nothing is before the sign');
  assert.notEqual(mailboxOf('theo@mail.example'), mailboxOf('wren@mail.example'));
});
