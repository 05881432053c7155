import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { ban, endSessions, liftBan, setPassword, setRole } from './account-standing.ts';
import { confirmEmail, createAccount, findAccount, findAccountByEmail, updateProfile } from './accounts.ts';
import { auditRows } from './audit.ts';
import { transaction } from './connection.ts';
import { findToken, issueToken } from './one-time-tokens.ts';
import { accounts } from './schema.ts';
import { findSessionViewer } from './sessions.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const now = new Date('2026-11-20T12:00:00Z');
let made = 0;

async function newAccount(name = 'Wren Abara') {
  made += 1;
  const account = await createAccount(
    { name, email: `wren${made}@abara.example`, passwordHash: 'hash', confirmed: true },
    now,
  );
  assert.ok(account);
  return account;
}

test('an account is found by its number and by its address, without its password', async () => {
  const account = await newAccount();
  assert.deepEqual(await findAccount(account.id), account);
  assert.deepEqual(await findAccountByEmail(account.email), account);
  assert.equal(account.hasPassword, true);
  assert.ok(!Object.values(account).includes('hash'));
});

test('an address has one account', async () => {
  const { email } = await newAccount();
  assert.equal(await createAccount({ name: 'Another', email, passwordHash: null, confirmed: true }, now), undefined);
});

test('people of one name get handles of their own, also at the same moment', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => newAccount('Noor Haddad')));
  const handles = people.map(({ handle }) => handle);
  assert.equal(new Set(handles).size, 6);
  assert.ok(handles.includes('noor-haddad'));
});

test('a profile can be changed, but not to a handle that somebody has', async () => {
  const [one, two] = [await newAccount('One Person'), await newAccount('Two People')];
  const profile = { name: 'Uno', handle: 'uno', socialHandle: '@uno', bio: 'First.' };
  assert.equal(await updateProfile(one.id, profile, now), 'saved');
  assert.deepEqual(await findAccount(one.id), { ...one, ...profile });
  assert.equal(await updateProfile(two.id, { ...profile, handle: 'uno' }, now), 'taken');
  assert.deepEqual(await findAccount(two.id), two);
});

test('a profile of the staff, or of somebody who signs a story, is written down when it changes', async () => {
  const [editor, reader] = [await makeAccount('edits', 'editor'), await makeAccount('reads', 'reader')];
  const wrote = await makeAccount('wrote', 'reader');
  await makeStory({ slug: 'signed', authorId: wrote, sectionId: await makeSection('film') });
  const profile = (handle: string) => ({ name: 'New', handle, socialHandle: '', bio: 'Writes.' });
  for (const [id, handle] of [
    [editor, 'edits'],
    [editor, 'edits'],
    [reader, 'reads'],
    [wrote, 'wrote-once'],
  ] as const)
    assert.equal(await updateProfile(id, profile(handle), now), 'saved');
  assert.equal(await updateProfile(editor, profile('wrote-once'), now), 'taken');
  const said = [];
  for await (const entry of auditRows({ area: 'accounts' }, 100))
    if (entry.act === 'account-described') said.push([entry.by?.id, entry.subject, entry.before, entry.after]);
  const bio = [
    { name: 'edits', bio: '' },
    { name: 'New', bio: 'Writes.' },
  ];
  assert.deepEqual(said, [
    [
      wrote,
      'wrote',
      { name: 'wrote', handle: 'wrote', bio: '' },
      { name: 'New', handle: 'wrote-once', bio: 'Writes.' },
    ],
    [editor, 'edits', ...bio],
  ]);
});

test('a session lets its account in until its epoch moves', async () => {
  const { id, epoch } = await newAccount();
  const viewer = await findSessionViewer({ accountId: id, epoch });
  assert.equal(viewer?.id, id);
  const next = await endSessions(id);
  assert.equal(await findSessionViewer({ accountId: id, epoch }), undefined);
  assert.ok(await findSessionViewer({ accountId: id, epoch: next }));
});

test('a new role counts in the session that stands', async () => {
  const { id, epoch } = await newAccount();
  await setRole(id, 'editor', null, now);
  assert.equal((await findSessionViewer({ accountId: id, epoch }))?.role, 'editor');
  await setRole(id, 'reader', null, now);
  assert.equal((await findSessionViewer({ accountId: id, epoch }))?.role, 'reader');
});

test('staff who are suspended or leaving are readers until that is over', async () => {
  const { id, epoch } = await newAccount();
  await setRole(id, 'editor', null, now);
  const roleAt = async (at: Date) => (await findSessionViewer({ accountId: id, epoch }, at))?.role;
  const until = new Date(now.getTime() + 60_000);
  await transaction((tx) => tx.update(accounts).set({ suspendedUntil: until }).where(eq(accounts.id, id)));
  assert.deepEqual([await roleAt(now), await roleAt(until)], ['reader', 'editor']);
  await transaction((tx) => tx.update(accounts).set({ leavesAt: until }).where(eq(accounts.id, id)));
  assert.equal(await roleAt(until), 'reader');
});

test('a ban ends every session and every link; lifting it brings none of them back', async () => {
  const { id, epoch } = await newAccount();
  const token = await issueToken({ purpose: 'reset', accountId: id, next: '/' }, now);
  await ban(id, null, now);
  assert.equal((await findAccount(id))?.banned, true);
  assert.equal(await findSessionViewer({ accountId: id, epoch: epoch + 1 }), undefined);
  await liftBan(id, null, now);
  assert.equal((await findAccount(id))?.banned, false);
  assert.equal(await findSessionViewer({ accountId: id, epoch }), undefined);
  assert.equal(await findToken(token, 'reset', now), undefined);
});

test('a new password signs everybody out and makes links useless', async () => {
  const { id, epoch } = await newAccount();
  const token = await issueToken({ purpose: 'reset', accountId: id, next: '/' }, now);
  const next = await setPassword(id, 'another hash');
  assert.equal(await findSessionViewer({ accountId: id, epoch }), undefined);
  assert.ok(await findSessionViewer({ accountId: id, epoch: next }));
  assert.equal(await findToken(token, 'reset', now), undefined);
});

test('an address is confirmed once its link was pressed', async () => {
  const account = await createAccount(
    { name: 'New', email: 'new@abara.example', passwordHash: 'h', confirmed: false },
    now,
  );
  assert.equal(account?.confirmed, false);
  await confirmEmail(account?.id ?? 0, now);
  assert.equal((await findAccount(account?.id ?? 0))?.confirmed, true);
});
