import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '#domain/account.ts';
import { createAccount, findPasswordHash } from './accounts.ts';
import { read } from './connection.ts';
import { changePassword, writeConfirmation, writeReset } from './door-letters.ts';
import { findToken, newToken } from './one-time-tokens.ts';
import { outbox } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { emptyOutbox, lettersWaiting } from './testing-outbox.ts';

const now = new Date('2026-11-20T12:00:00Z');
const email = 'wren@abara.example';
let wren: Account;
freshDatabase(async () => {
  const made = await createAccount({ name: 'Wren', email, passwordHash: 'old', confirmed: true }, now);
  assert.ok(made);
  wren = made;
});

async function onlyLetter() {
  const [letter, ...more] = await lettersWaiting(email);
  assert.ok(letter && more.length === 0);
  const [row] = await read().select({ until: outbox.until }).from(outbox);
  await emptyOutbox();
  const { url = 'none:' } = letter.button ?? {};
  return { letter, token: new URL(url).searchParams.get('token') ?? '', until: row?.until };
}

test('the link of a letter works, and the letter is of use as long as its link', async () => {
  await writeReset(wren, '/reviews/her', now);
  const reset = await onlyLetter();
  assert.deepEqual(await findToken(reset.token, 'reset', now), { accountId: wren.id, next: '/reviews/her' });
  assert.deepEqual(reset.until, new Date('2026-11-20T13:00:00Z'));
  const token = newToken();
  await writeConfirmation(wren, { next: '/', token }, now);
  const confirmation = await onlyLetter();
  assert.equal(confirmation.token, token);
  assert.ok(await findToken(token, 'confirm', now));
  assert.deepEqual(confirmation.until, new Date('2026-11-23T12:00:00Z'));
});

test('a new password is told to whoever has the account, in a letter that holds no link with a token', async () => {
  const epoch = await changePassword(wren, 'new', now);
  assert.equal(epoch, wren.epoch + 1);
  assert.equal(await findPasswordHash(wren.id), 'new');
  assert.equal((await onlyLetter()).letter.heading, 'Your password was changed');
});
