import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAccount } from './accounts.ts';
import { findToken, issueToken, takeToken } from './one-time-tokens.ts';
import { freshDatabase } from './testing.ts';

freshDatabase();

const now = new Date('2026-11-20T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function newAccount(email: string) {
  const account = await createAccount({ name: 'Wren', email, passwordHash: null, confirmed: true }, now);
  assert.ok(account);
  return account.id;
}

test('a link leads to its account once', async () => {
  const accountId = await newAccount('once@abara.example');
  const token = await issueToken({ purpose: 'confirm', accountId, next: '/reviews/her' }, now);
  const holder = { accountId, next: '/reviews/her' };
  assert.deepEqual(await findToken(token, 'confirm', now), holder);
  assert.deepEqual(await takeToken(token, 'confirm', now), holder);
  assert.equal(await findToken(token, 'confirm', now), undefined);
  assert.equal(await takeToken(token, 'confirm', now), undefined);
});

test('of ten who press it at once, one gets through', async () => {
  const accountId = await newAccount('ten@abara.example');
  const token = await issueToken({ purpose: 'reset', accountId, next: '/' }, now);
  const taken = await Promise.all(Array.from({ length: 10 }, () => takeToken(token, 'reset', now)));
  assert.equal(taken.filter(Boolean).length, 1);
});

test('a link serves its own purpose only', async () => {
  const accountId = await newAccount('purpose@abara.example');
  const token = await issueToken({ purpose: 'confirm', accountId, next: '/' }, now);
  assert.equal(await takeToken(token, 'reset', now), undefined);
});

test('a link expires: to reset after an hour, to confirm after three days', async () => {
  const accountId = await newAccount('expires@abara.example');
  const reset = await issueToken({ purpose: 'reset', accountId, next: '/' }, now);
  const confirm = await issueToken({ purpose: 'confirm', accountId, next: '/' }, now);
  assert.ok(await findToken(reset, 'reset', later(59)));
  assert.equal(await takeToken(reset, 'reset', later(60)), undefined);
  assert.ok(await findToken(confirm, 'confirm', later(71 * 60)));
  assert.equal(await findToken(confirm, 'confirm', later(72 * 60)), undefined);
});

test('a newer link of the same purpose replaces the one before, for that account alone', async () => {
  const [one, two] = [await newAccount('one@abara.example'), await newAccount('two@abara.example')];
  const older = await issueToken({ purpose: 'reset', accountId: one, next: '/' }, now);
  const others = await issueToken({ purpose: 'reset', accountId: two, next: '/' }, now);
  await issueToken({ purpose: 'reset', accountId: one, next: '/' }, now);
  assert.equal(await findToken(older, 'reset', now), undefined);
  assert.ok(await findToken(others, 'reset', now));
});

test('the link that makes the first admin belongs to nobody, and there is one', async () => {
  const older = await issueToken({ purpose: 'first-admin', accountId: null, next: '/desk' }, now);
  const newer = await issueToken({ purpose: 'first-admin', accountId: null, next: '/desk' }, now);
  assert.equal(await findToken(older, 'first-admin', now), undefined);
  assert.deepEqual(await takeToken(newer, 'first-admin', now), { accountId: null, next: '/desk' });
});
