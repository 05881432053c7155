import './testing-data-folder.ts';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { count } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { type RetentionKind, retention } from '#domain/retention.ts';
import { webhookEvents } from '#domain/webhook.ts';
import { read, transaction } from './connection.ts';
import { downloadFile, downloadsFolder } from './data-downloads.ts';
import { removeKeptTooLong, removeOfKind } from './retention.ts';
import * as schema from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';
import { addWebhook } from './webhooks.ts';

const at = new Date('2014-01-10T09:20:00Z');
/** What is kept by the day is over at its end. */
const day = '2014-01-10';
const earlier = new Date(at.getTime() - 60_000);

let accountId = 0;
let storyId = 0;
let commentId = 0;
let webhookId = 0;
freshDatabase(async () => {
  accountId = (await someone()).id;
  storyId = await makeStory({ slug: 'her', authorId: accountId, sectionId: await makeSection('film') });
  [commentId = 0] = await makeThread(storyId, [{ by: accountId }]);
  const receiver = { name: 'Mirror', address: 'https://mirror.example/', events: [...webhookEvents] };
  webhookId = (await addWebhook(receiver, null, at))?.id ?? 0;
});

const put = (table: PgTable, row: object) => transaction(async (tx) => void (await tx.insert(table).values(row)));
const rowsOf = async (table: PgTable) => (await read().select({ rows: count() }).from(table))[0]?.rows;

/** Each kind: its table, and a row whose time begins or ends at the moment above. */
const records: Record<RetentionKind, [PgTable, () => object]> = {
  'sign-in-failures': [schema.signInFailures, () => ({ key: 'k', at })],
  'one-time-tokens': [schema.oneTimeTokens, () => ({ hash: 'h', purpose: 'reset', accountId, expiresAt: at })],
  'email-changes': [schema.emailChanges, () => ({ accountId, email: 'w@b.example', tokenHash: 'h', expiresAt: at })],
  invitations: [
    schema.invitations,
    () => ({
      ...{ email: 'ines@abara.example', role: 'critic', tokenHash: 'h', invitedBy: accountId },
      ...{ createdAt: earlier, expiresAt: at },
    }),
  ],
  'kept-comments': [schema.keptComments, () => ({ keyHash: 'h', storyId, text: 'Almost said.', keptAt: at })],
  'given-up-letters': [
    schema.outbox,
    () => ({ messageId: 'm', recipient: 'w@b.example', createdAt: at, dueAt: null, until: at, failures: 1 }),
  ],
  notifications: [schema.notifications, () => ({ accountId, kind: 'reply', commentId, createdAt: at })],
  downloads: [schema.dataDownloads, () => ({ accountId, askedAt: at, file: 'a.zip', readyAt: at })],
  'preview-links': [
    schema.previewLinks,
    () => ({ hash: 'h', storyId, createdBy: accountId, createdAt: earlier, expiresAt: at }),
  ],
  'retired-handles': [schema.retiredHandles, () => ({ handleHash: 'h', until: at })],
  'case-readers': [schema.caseReaders, () => ({ accountId, commentId, until: at })],
  places: [schema.hostReadDays, () => ({ day, host: 'films.example', reads: 1 })],
  'places-of-stories': [schema.storyHostReadDays, () => ({ storyId, day, host: 'films.example', reads: 1 })],
  'reads-of-stories': [schema.storyReadDays, () => ({ storyId, day, reads: 1 })],
  'vain-searches': [schema.vainSearches, () => ({ day, words: 'lighthoose', times: 1 })],
  'webhook-deliveries': [
    schema.webhookDeliveries,
    () => ({ messageId: 'm', webhookId, event: 'test', at, state: 'arrived', until: at }),
  ],
  'story-locks': [schema.storyLocks, () => ({ storyId, accountId, page: 'p', since: earlier, until: at })],
};

for (const [kind, [table, row]] of Object.entries(records) as [RetentionKind, [PgTable, () => object]][]) {
  test(`${kind}: removed when their time is over, and not before`, async () => {
    const before = await rowsOf(table);
    await put(table, row());
    const end = ('day' in row() ? Date.parse(`${day}T00:00:00Z`) : at.getTime()) + retention[kind].afterMs;
    assert.equal(await removeOfKind(kind, new Date(end - 1)), 0);
    assert.equal(await rowsOf(table), (before ?? 0) + 1);
    assert.equal(await removeOfKind(kind, new Date(end)), 1);
    assert.equal(await rowsOf(table), before);
  });
}

test('a file goes with its row', async () => {
  mkdirSync(downloadsFolder(), { recursive: true });
  writeFileSync(downloadFile('b.zip'), 'zip');
  await put(schema.dataDownloads, { accountId, askedAt: at, file: 'b.zip', readyAt: at });
  await removeKeptTooLong(new Date(at.getTime() + retention.downloads.afterMs));
  assert.equal(existsSync(downloadFile('b.zip')), false);
});

test('a letter that still waits is not given up by the job', async () => {
  await put(schema.outbox, { messageId: 'w', recipient: 'w@b.example', createdAt: at, dueAt: at, until: at });
  const far = new Date(at.getTime() + 400 * 24 * 60 * 60_000);
  await removeKeptTooLong(far);
  assert.equal(await rowsOf(schema.outbox), 1);
});

test('a message that was put on its way again is not taken away from it', async () => {
  const waits = { messageId: 'waits', webhookId, event: 'test', at, state: 'waiting', dueAt: at, until: at };
  await put(schema.webhookDeliveries, waits);
  await removeKeptTooLong(new Date(at.getTime() + 400 * 24 * 60 * 60_000));
  assert.equal(await rowsOf(schema.webhookDeliveries), 1);
});

test('more than one piece is removed in one go', async () => {
  await transaction(async (tx) => {
    await tx.insert(schema.signInFailures).values(Array.from({ length: 1_201 }, () => ({ key: 'k', at })));
  });
  assert.equal(await removeOfKind('sign-in-failures', new Date(at.getTime() + 24 * 60 * 60_000)), 1_201);
});
