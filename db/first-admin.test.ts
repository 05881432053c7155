import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAccount } from './accounts.ts';
import { createFirstAdmin, createFirstAdminLink, isFirstAdminLink } from './first-admin.ts';
import { freshDatabase } from './testing.ts';

freshDatabase();

const now = new Date('2026-11-20T12:00:00Z');
const person = { name: 'Hattie', email: 'hattie@abara.example', passwordHash: 'hash' };

async function newLink() {
  const link = await createFirstAdminLink(now);
  assert.ok(link);
  return new URL(link).searchParams.get('token') ?? '';
}

test('the link makes one admin, whose address counts as confirmed', async () => {
  const stale = await newLink();
  const token = await newLink();
  assert.equal(await isFirstAdminLink(stale, now), false);
  assert.equal(await isFirstAdminLink(token, now), true);

  await createAccount({ ...person, email: 'reader@abara.example', confirmed: true }, now);
  assert.equal(await createFirstAdmin(token, { ...person, email: 'reader@abara.example' }, now), undefined);
  assert.equal(await isFirstAdminLink(token, now), true, 'a taken address does not use the link up');

  const admin = await createFirstAdmin(token, person, now);
  assert.equal(admin?.role, 'admin');
  assert.equal(admin?.confirmed, true);
  assert.equal(await createFirstAdmin(token, { ...person, email: 'second@abara.example' }, now), undefined);
  assert.equal(await createFirstAdminLink(now), undefined);
});
