import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAccountPage } from './account-list.ts';
import { ban, setRole, suspend } from './account-standing.ts';
import { createAccount, findAccountByEmail } from './accounts.ts';
import { findAuditPage } from './audit.ts';
import { acceptInvitation, findInvitation, invite, openInvitations, takeBackInvitation } from './invitations.ts';
import { newToken } from './one-time-tokens.ts';
import { freshDatabase } from './testing.ts';
import { asRole } from './testing-desk.ts';
import { lettersWaiting } from './testing-outbox.ts';
import { makeAccount } from './testing-stories.ts';

freshDatabase();

const now = new Date('2026-11-24T12:00:00Z');
const nextWeek = new Date('2026-12-01T12:00:00Z');
const person = { name: 'Juno Vale', passwordHash: 'hash' };
let made = 0;

async function invited(role: 'critic' | 'admin' = 'critic') {
  made += 1;
  const admin = asRole(await makeAccount(`admin-${made}`, 'admin'), 'admin');
  const [email, token] = [`juno-${made}@vale.example`, newToken()];
  const again = (more = newToken()) => invite({ email, role, token: more }, admin, now);
  assert.equal(await again(token), 'invited');
  return { admin, email, token, again };
}

test('whoever has the link comes in with the role, once', async () => {
  const { email, token } = await invited();
  assert.equal((await findInvitation(token, now))?.email, email);
  assert.ok((await lettersWaiting(email))[0]?.button?.url.endsWith(`/invitation?token=${token}`));
  const account = await acceptInvitation(token, person, now);
  assert.deepEqual([account?.email, account?.role, account?.confirmed], [email, 'critic', true]);
  assert.equal(await acceptInvitation(token, person, now), undefined);
  assert.ok(!(await openInvitations(now)).some((one) => one.email === email));
  const { entries = [] } = (await findAuditPage({ who: account?.id ?? 0 }, 1)) ?? {};
  assert.ok(entries.some(({ act }) => act === 'invitation-accepted'));
});

test('a link runs out after a week, and can be taken back before', async () => {
  const { email, token, admin } = await invited();
  assert.equal(await findInvitation(token, nextWeek), undefined);
  const open = (await openInvitations(now)).find((one) => one.email === email);
  await takeBackInvitation(open?.id ?? 0, admin, now);
  assert.equal(await acceptInvitation(token, person, now), undefined);
  await takeBackInvitation(open?.id ?? 0, admin, now);
});

test('the newest invitation to an address is the one that counts', async () => {
  const { email, token, again } = await invited();
  const second = newToken();
  await again(second);
  assert.equal(await findInvitation(token, now), undefined);
  assert.equal((await findInvitation(second, now))?.email, email);
});

test('a reader with the address gets the role and stays who they are; staff are not invited', async () => {
  const { email, token, again } = await invited();
  await createAccount({ name: 'Juno', email, passwordHash: 'theirs', confirmed: true }, now);
  const account = await acceptInvitation(token, undefined, now);
  assert.deepEqual([account?.name, account?.role], ['Juno', 'critic']);
  assert.equal(await again(), 'staff');
});

test('who never proved the address gives way to who has the letter', async () => {
  const { email, token } = await invited();
  const squatter = await createAccount({ name: 'Squatter', email, passwordHash: 'theirs', confirmed: false }, now);
  assert.equal(await acceptInvitation(token, undefined, now), undefined, 'the link alone is not enough');
  const account = await acceptInvitation(token, person, now);
  assert.deepEqual([account?.id, account?.name, account?.role], [squatter?.id, 'Juno Vale', 'critic']);
  assert.notEqual(account?.epoch, squatter?.epoch);
});

test('who was shut out does not come back by invitation', async () => {
  const { email, token } = await invited();
  await createAccount({ name: 'Banned', email, passwordHash: 'theirs', confirmed: true }, now);
  await ban((await findAccountByEmail(email))?.id ?? 0, null, now);
  assert.equal(await acceptInvitation(token, undefined, now), undefined);
  assert.equal((await findAccountByEmail(email))?.role, 'reader');
});

test('of two who press one link at once, one comes in', async () => {
  const { token } = await invited();
  const both = await Promise.allSettled([acceptInvitation(token, person, now), acceptInvitation(token, person, now)]);
  const came = both.filter((one) => one.status === 'fulfilled' && one.value);
  assert.equal(came.length, 1);
});

test('the last admin cannot be removed or demoted, also when two admins demote each other at once', async () => {
  const rows = await admins();
  const [one, two, ...others] = rows;
  assert.ok(one && two);
  for (const { id } of others) await setRole(id, 'critic', null, now);
  const both = await Promise.all([setRole(one.id, 'editor', null, now), setRole(two.id, 'editor', null, now)]);
  assert.deepEqual(both.toSorted(), ['changed', 'last-admin']);
  const last = both[0] === 'last-admin' ? one : two;
  assert.equal(await ban(last.id, null, now), 'last-admin');
  assert.equal(await setRole(last.id, 'reader', null, now), 'last-admin');
});

test('an admin who is shut out does not count as one', async () => {
  const [acting, shutOut] = [await makeAccount('acting', 'admin'), await makeAccount('shut-out', 'admin')];
  for (const { id } of await admins()) if (id !== acting) await ban(id, null, now);
  assert.equal(await ban(acting, null, now), 'last-admin');
  assert.equal(await setRole(shutOut, 'editor', null, now), 'changed', 'whoever is no acting admin can go');
});

test('an admin who is suspended does not count as one until that is over', async () => {
  const [one, two] = [await makeAccount('one', 'admin'), await makeAccount('two', 'admin')];
  for (const { id } of await admins()) if (id !== one && id !== two) await setRole(id, 'critic', null, now);
  const until = new Date(now.getTime() + 60_000);
  const both = await Promise.all(
    [one, two].map((id) => suspend(id, { until, reason: 'a quarrel' }, asRole(id === one ? two : one, 'admin'), now)),
  );
  assert.deepEqual(both.toSorted(), ['changed', 'last-admin'], 'not each other');
  const acting = both[0] === 'last-admin' ? one : two;
  assert.equal(await setRole(acting, 'editor', null, now), 'last-admin');
  assert.equal(await ban(acting, null, now), 'last-admin');
  assert.equal(await setRole(acting, 'editor', null, until), 'changed');
});

const admins = async () =>
  (await findAccountPage({ who: 'admin', named: '', page: 1 }, { now: new Date(), byAddress: true }))?.rows ?? [];
