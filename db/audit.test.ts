import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Act } from '#domain/audit.ts';
import { setRole } from './account-standing.ts';
import { auditRows, ENTRIES_PER_PAGE, findAuditPage, writeDown } from './audit.ts';
import { approveComment, removeComment, restoreComment } from './comment-moderation.ts';
import { transaction } from './connection.ts';
import { publishStory, withdrawStory } from './publishing.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { auditEntries } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeThread } from './testing-comments.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount, makeSection } from './testing-stories.ts';
import { closeThread, openThread } from './thread-rules.ts';
import { startStory } from './working-copies.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const later = new Date('2026-11-21T12:00:00Z');

const act = (subject: string, more: Partial<Act> = {}): Act => ({
  ...{ act: 'settings-changed', subjectId: null, subject, path: '/desk/settings' },
  ...{ before: { name: 'Marquee' }, after: { name: subject } },
  ...more,
});

const note = (by: number | null, what: Act, at: Date) =>
  transaction((tx) => writeDown(tx, by === null ? null : { id: by }, what, at));

test('an entry says who, what, when, before and after', async () => {
  const id = await makeAccount('hattie', 'admin');
  await note(id, act('The Lamp'), noon);
  const [entry] = (await findAuditPage({ who: id }, 1))?.entries ?? [];
  assert.deepEqual({ ...entry, id: 0 }, { ...act('The Lamp'), id: 0, at: noon, by: { id, name: 'hattie' } });
});

test('the log is narrowed by who, what and since, newest first', async () => {
  const [one, two] = [await makeAccount('one', 'admin'), await makeAccount('two', 'admin')];
  await note(one, act('a'), noon);
  await note(one, act('b', { act: 'role-changed', subjectId: two }), later);
  await note(null, act('c', { act: 'role-changed', subjectId: two }), later);
  const subjects = async (search: Parameters<typeof findAuditPage>[0]) =>
    (await findAuditPage(search, 1))?.entries.map(({ subject }) => subject);
  assert.deepEqual(await subjects({ who: one }), ['b', 'a']);
  assert.deepEqual(await subjects({ who: one, area: 'accounts' }), ['b']);
  assert.deepEqual(await subjects({ who: one, since: later }), ['b']);
  assert.deepEqual(await subjects({ who: 'house', area: 'accounts' }), ['c']);
});

test('what is undone leaves nothing in the log, and what cannot be written down is not done', async () => {
  const id = await makeAccount('undone', 'editor');
  const failing = transaction(async (tx) => {
    await setRole(id, 'critic', { id }, noon);
    await writeDown(tx, { id: 999_999 }, act('by nobody'), noon);
  });
  await assert.rejects(failing);
  assert.equal((await findAuditPage({ who: id }, 1))?.total, 0);
  assert.equal(await setRole(id, 'editor', null, noon), 'same');
});

test('the database refuses to change or remove an entry', async () => {
  const id = await makeAccount('eraser', 'admin');
  await note(id, act('kept'), noon);
  const own = eq(auditEntries.accountId, id);
  await assert.rejects(transaction((tx) => tx.update(auditEntries).set({ subject: 'changed' }).where(own)));
  await assert.rejects(transaction((tx) => tx.delete(auditEntries).where(own)));
  const { entries = [] } = (await findAuditPage({ who: id }, 1)) ?? {};
  assert.deepEqual(
    entries.map(({ subject }) => subject),
    ['kept'],
  );
});

test('pages end where the log ends, and a download goes through all of them once', async () => {
  const id = await makeAccount('busy', 'admin');
  const count = ENTRIES_PER_PAGE + 3;
  for (let number = 0; number < count; number += 1) await note(id, act(`${number}`), number % 2 ? noon : later);
  const [first, second] = [await findAuditPage({ who: id }, 1), await findAuditPage({ who: id }, 2)];
  assert.deepEqual([first?.entries.length, first?.last, second?.entries.length], [ENTRIES_PER_PAGE, 2, 3]);
  assert.equal(await findAuditPage({ who: id }, 3), undefined);
  const rows = await rowsOf(id, 1_000);
  assert.deepEqual(
    rows.map(({ id: number }) => number),
    [...(first?.entries ?? []), ...(second?.entries ?? [])].map(({ id: number }) => number),
  );
  assert.equal((await rowsOf(id, 10)).length, 10);
});

test('what is done to stories and comments is written down by whoever does it', async () => {
  const editor = asRole(await makeAccount('maren', 'editor'), 'editor');
  const sectionId = await makeSection('film');
  const id = await startStory('feature', editor.id, noon);
  await saveWorkingCopy(id, 1, written({ sectionId, headline: 'On doors' }), editor, noon);
  await publishStory(id, editor, noon);
  const [comment = 0] = await makeThread(id, [{ by: await makeAccount('wren', 'reader'), state: 'held' }]);
  await approveComment(comment, editor, noon);
  await removeComment(comment, { rule: 'other', reason: 'beside the point' }, editor, noon);
  await restoreComment(comment, editor, noon);
  await restoreComment(comment, editor, noon);
  await closeThread(id, editor, noon);
  await openThread(id, editor, noon);
  await withdrawStory(id, editor, later);
  const rows = (await rowsOf(editor.id, 100)).toReversed();
  assert.deepEqual(
    rows.map(({ act }) => act),
    [
      ...['story-started', 'story-published', 'comment-approved', 'comment-removed', 'comment-restored'],
      ...['thread-closed', 'thread-opened', 'story-withdrawn'],
    ],
  );
  assert.deepEqual(rows[1]?.before, { status: 'draft', slug: null, revision: null });
  assert.deepEqual(rows[1]?.after, { status: 'published', slug: 'on-doors', revision: 1 });
  assert.deepEqual(rows[3]?.after, { state: 'removed', rule: 'other', reason: 'beside the point' });
  assert.deepEqual([rows[7]?.subject, rows[7]?.subjectId], ['On doors', id]);
});

async function rowsOf(who: number, most: number) {
  const rows = [];
  for await (const row of auditRows({ who }, most)) rows.push(row);
  return rows;
}
