import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { count, eq } from 'drizzle-orm';
import type { AccountViewer } from '#domain/viewer.ts';
import { removeComment, restoreComment } from './comment-moderation.ts';
import { pageOfThread } from './comment-threads.ts';
import { read, transaction } from './connection.ts';
import { likeComment } from './likes.ts';
import { accounts, commentLikes, comments } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');

let wren: AccountViewer;
let theo: AccountViewer;
let moderator: AccountViewer;
let storyId: number;
let section: number;
let made = 0;

beforeEach(async () => {
  wren ??= await someone();
  theo ??= await someone();
  moderator ??= await someone('moderator');
  section ??= await makeSection('film');
  storyId = await makeStory({ slug: `her-${made++}`, authorId: wren.id, sectionId: section });
});

const said = async (state: 'visible' | 'held' | 'removed' = 'visible') =>
  (await makeThread(storyId, [{ by: wren.id, state }]))[0] as number;
const like = async (id: number, viewer: AccountViewer) => (await likeComment(id, true, viewer, noon))?.kind;
const unlike = async (id: number, viewer: AccountViewer) => (await likeComment(id, false, viewer, noon))?.kind;

/** The count that stands on the comment; it must be the number of its rows. */
async function likesOf(id: number) {
  const [comment] = await read().select({ likes: comments.likes }).from(comments).where(eq(comments.id, id));
  const [row] = await read().select({ rows: count() }).from(commentLikes).where(eq(commentLikes.commentId, id));
  assert.equal(comment?.likes, row?.rows);
  return comment?.likes;
}

test('a person likes a comment once, and takes it back once', async () => {
  const id = await said();
  assert.equal(await like(id, theo), 'done');
  assert.equal(await like(id, theo), 'done');
  assert.equal(await likesOf(id), 1);
  await like(id, moderator);
  assert.equal(await likesOf(id), 2);
  assert.equal(await unlike(id, theo), 'done');
  assert.equal(await unlike(id, theo), 'done');
  assert.equal(await likesOf(id), 1);
});

test('a page says how many like a comment, and whether its viewer does', async () => {
  const id = await said();
  await like(id, theo);
  const seenBy = async (viewer: AccountViewer) => (await pageOfThread(storyId, 1, viewer))?.entries[0]?.comment;
  const [his, staff] = [await seenBy(theo), await seenBy(moderator)];
  assert.deepEqual([his?.likes, his?.liked], [1, true]);
  assert.deepEqual([staff?.likes, staff?.liked], [1, false]);
});

test('nobody likes an own comment, one that is held, or one that is gone', async () => {
  assert.equal(await like(await said(), wren), undefined);
  for (const state of ['held', 'removed'] as const) {
    storyId = await makeStory({ slug: `her-${made++}`, authorId: wren.id, sectionId: section });
    const id = await said(state);
    for (const viewer of [theo, moderator]) assert.equal(await like(id, viewer), undefined);
    assert.equal(await likesOf(id), 0);
  }
  assert.equal(await like(999_999, theo), undefined);
});

test('a banned account likes nothing', async () => {
  const banned = await someone();
  const id = await said();
  await transaction((tx) => tx.update(accounts).set({ bannedAt: noon }).where(eq(accounts.id, banned.id)));
  assert.equal(await like(id, banned), 'refused');
  assert.equal(await likesOf(id), 0);
});

test('likes outlast a removal', async () => {
  const id = await said();
  await like(id, theo);
  await removeComment(id, { rule: 'other', reason: 'aimed at the person' }, moderator, noon);
  assert.equal(await unlike(id, theo), undefined);
  await restoreComment(id, moderator, noon);
  assert.equal(await likesOf(id), 1);
});

test('many at once are counted one by one, and one person at once is one', async () => {
  const id = await said();
  const crowd = await Promise.all(Array.from({ length: 12 }, () => someone()));
  await Promise.all([...crowd, ...crowd, ...crowd].map((viewer) => like(id, viewer)));
  assert.equal(await likesOf(id), 12);
  const mixed = crowd.flatMap((viewer) => [like(id, viewer), unlike(id, viewer), like(id, viewer)]);
  await Promise.all(mixed);
  await likesOf(id);
  await Promise.all(crowd.map((viewer) => unlike(id, viewer)));
  assert.equal(await likesOf(id), 0);
});

test('a like and a removal at once leave no like uncounted', async () => {
  const id = await said();
  const crowd = await Promise.all(Array.from({ length: 6 }, () => someone()));
  await Promise.all([
    ...crowd.map((viewer) => like(id, viewer)),
    removeComment(id, { rule: 'other', reason: 'aimed at the person' }, moderator, noon),
  ]);
  await likesOf(id);
});

test('the tables take no second like of one person', async () => {
  const id = await said();
  await like(id, theo);
  const again = { commentId: id, accountId: theo.id, createdAt: noon };
  await assert.rejects(transaction((tx) => tx.insert(commentLikes).values(again)));
  await assert.rejects(transaction((tx) => tx.update(comments).set({ likes: -1 }).where(eq(comments.id, id))));
});
