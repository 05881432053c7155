import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAccount, findAccount } from './accounts.ts';
import { accountOfIdentity, providersOf } from './identities.ts';
import { findSessionViewer } from './sessions.ts';
import { freshDatabase } from './testing.ts';

freshDatabase();

const now = new Date('2026-11-20T12:00:00Z');
const github = { provider: 'github', name: 'Wren Abara' };

test('an identity we have not met gets an account of its own and keeps it', async () => {
  const identity = { ...github, providerAccountId: '1', verifiedEmail: 'new@abara.example' };
  const account = await accountOfIdentity(identity, now);
  assert.equal(account?.confirmed, true);
  assert.equal(account?.hasPassword, false);
  const again = await accountOfIdentity({ ...identity, verifiedEmail: 'moved@abara.example' }, now);
  assert.equal(again?.id, account?.id);
  assert.deepEqual(await providersOf(account?.id ?? 0), ['github']);
});

test('a verified address opens the account that has it', async () => {
  const email = 'stands@abara.example';
  const standing = await createAccount({ name: 'Wren', email, passwordHash: 'hash', confirmed: true }, now);
  const account = await accountOfIdentity({ ...github, providerAccountId: '2', verifiedEmail: email }, now);
  assert.deepEqual(account, standing);
});

test('an address that is not verified opens nothing and makes nothing', async () => {
  assert.equal(await accountOfIdentity({ ...github, providerAccountId: '3', verifiedEmail: null }, now), undefined);
});

test('an account that lay in wait under the address is taken from whoever laid it', async () => {
  const email = 'lain@abara.example';
  const lain = await createAccount({ name: 'Not Wren', email, passwordHash: 'theirs', confirmed: false }, now);
  const account = await accountOfIdentity({ ...github, providerAccountId: '4', verifiedEmail: email }, now);
  assert.equal(account?.id, lain?.id);
  assert.equal(account?.confirmed, true);
  assert.equal((await findAccount(lain?.id ?? 0))?.hasPassword, false);
  assert.equal(await findSessionViewer({ accountId: lain?.id ?? 0, epoch: lain?.epoch ?? 0 }), undefined);
});
