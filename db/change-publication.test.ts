import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAuditPage } from './audit.ts';
import { begin } from './beginning.ts';
import { changePublication, presentSettings } from './change-publication.ts';
import { findPublication } from './publication.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount } from './testing-stories.ts';

freshDatabase();

const now = new Date('2026-11-24T12:00:00Z');

test('settings are set, and what of them is different is written down', async () => {
  await begin();
  const id = await makeAccount('hattie', 'admin');
  const before = await presentSettings();
  const social = [{ name: 'Mastodon', url: 'https://films.example/@us' }];
  const wanted = { ...before, name: 'The Lamp', lampDay: '#00449e', socialLinks: social, watchList: ['dm me'] };
  assert.deepEqual(await changePublication(wanted, { id }, now), { outcome: 'changed' });
  assert.deepEqual(await presentSettings(), wanted);
  assert.equal((await findPublication()).lampDay, '#00449e');
  const [entry] = (await findAuditPage({ who: id }, 1))?.entries ?? [];
  assert.deepEqual(entry?.before, { name: 'Marquee', lampDay: '#a1142b', socialLinks: '', watchList: '' });
  assert.equal(entry?.after.name, 'The Lamp');
  assert.equal(entry?.after.socialLinks, 'Mastodon https://films.example/@us');
});

test('what is set as it stands is no change', async () => {
  const id = await makeAccount('again', 'admin');
  assert.deepEqual(await changePublication(await presentSettings(), { id }, now), { outcome: 'changed' });
  assert.equal((await findAuditPage({ who: id }, 1))?.total, 0);
});

test('a logo that is no picture of ours is refused, and nothing is set', async () => {
  const before = await presentSettings();
  const done = await changePublication({ ...before, name: 'Otherwise', logoId: 999 }, null, now);
  assert.equal(done.outcome, 'refused');
  assert.deepEqual(await presentSettings(), before);
});
