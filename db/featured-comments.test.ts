import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { desc, eq } from 'drizzle-orm';
import { MAX_FEATURED } from '#domain/featured.ts';
import { nothingSpoiled } from '#domain/spoiled-place.ts';
import { type AccountViewer, anonymous } from '#domain/viewer.ts';
import { removeComment, restoreComment } from './comment-moderation.ts';
import { read } from './connection.ts';
import { featureComment, featuredIn, unfeatureComment } from './featured-comments.ts';
import { likeComment } from './likes.ts';
import { countUnseen, findNotificationPage, seeNotifications } from './notifications.ts';
import { editComment, takeBack } from './own-comments.ts';
import { auditEntries, featuredComments } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));

let wren: AccountViewer;
let critic: AccountViewer;
let moderator: AccountViewer;
let storyId: number;
let section: number;
let made = 0;

beforeEach(async () => {
  wren ??= await someone();
  critic ??= await someone('critic');
  moderator ??= await someone('moderator');
  section ??= await makeSection('film');
  storyId = await makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section });
});

const thread = (count: number, said = new Date()) =>
  makeThread(
    storyId,
    Array.from({ length: count }, () => ({ by: wren.id, at: said })),
  );
const numbers = async () => (await featuredIn(storyId, anonymous)).map(({ number }) => number);
const feature = async (id: number, viewer = moderator, minute = 0) =>
  (await featureComment(id, viewer, at(minute)))?.kind;

/** What the log says of a comment, newest first. */
async function logged(id: number) {
  const rows = await read()
    .select({ act: auditEntries.act, by: auditEntries.accountId, after: auditEntries.after })
    .from(auditEntries)
    .where(eq(auditEntries.subjectId, id))
    .orderBy(desc(auditEntries.id));
  return rows.filter(({ act }) => /featured/.test(act));
}

test('picked comments stand in the order in which they were picked, and go again', async () => {
  const [first = 0, second = 0] = await thread(3);
  assert.equal(await feature(second, moderator, 0), 'done');
  assert.equal(await feature(first, critic, 1), 'done');
  assert.deepEqual(await numbers(), [2, 1]);
  assert.deepEqual(await logged(first), [{ act: 'comment-featured', by: critic.id, after: { featured: true } }]);
  await unfeatureComment(second, critic, at(2));
  await unfeatureComment(second, critic, at(3));
  assert.deepEqual(await numbers(), [1]);
  assert.deepEqual(
    (await logged(second)).map(({ act, by }) => [act, by]),
    [
      ['comment-unfeatured', critic.id],
      ['comment-featured', moderator.id],
    ],
  );
});

test('what its author changes leaves the place above: staff picked other words', async () => {
  const [changed = 0, kept = 0] = await thread(2, at(0));
  await feature(changed);
  await feature(kept);
  const edit = (text: string) => editComment(changed, { text, ...nothingSpoiled }, wren, at(1));
  await edit('Well said.');
  assert.deepEqual(await numbers(), [1, 2], 'the same words are no change');
  await edit('Something else altogether.');
  assert.deepEqual(await numbers(), [2]);
});

test('what is picked twice stands once, and is written down once', async () => {
  const [id = 0] = await thread(1);
  await Promise.all([feature(id), feature(id, critic), feature(id)]);
  assert.deepEqual(await numbers(), [1]);
  assert.equal((await logged(id)).length, 1);
});

test('more than a handful are refused, also at once', async () => {
  const ids = await thread(MAX_FEATURED + 3);
  const kinds = await Promise.all(ids.map((id) => feature(id)));
  assert.equal(kinds.filter((kind) => kind === 'done').length, MAX_FEATURED);
  assert.equal(kinds.filter((kind) => kind === 'refused').length, 3);
  assert.equal((await numbers()).length, MAX_FEATURED);
});

test('who may not moderate picks nothing; a critic under own stories only', async () => {
  const [id = 0] = await thread(1);
  for (const viewer of [wren, await someone('contributor'), await someone('critic')]) {
    assert.equal(await feature(id, viewer), undefined);
    assert.equal(await unfeatureComment(id, viewer, at(0)), undefined);
  }
  const own = await makeThread(await makeStory({ slug: `own-${made++}`, authorId: critic.id, sectionId: section }), [
    { by: moderator.id },
  ]);
  assert.equal(await feature(own[0] ?? 0, moderator), undefined, 'an own comment');
  assert.equal(await feature(own[0] ?? 0, critic), 'done');
});

test('held and removed comments are not picked', async () => {
  const [held = 0, removed = 0] = await makeThread(storyId, [
    { by: wren.id, state: 'held' },
    { by: wren.id, state: 'removed' },
  ]);
  assert.equal(await feature(held), undefined);
  assert.equal(await feature(removed), undefined);
});

test('a comment that is removed or taken back leaves, and does not come back by itself', async () => {
  const [first = 0, second = 0] = await thread(2);
  await feature(first);
  await feature(second);
  await removeComment(first, { rule: 'other', reason: 'off the point' }, moderator, at(1));
  await takeBack(second, wren, at(1));
  assert.deepEqual(await numbers(), []);
  await restoreComment(first, moderator, at(2));
  assert.deepEqual(await numbers(), []);
});

test('picked and removed at once, it does not stay', async () => {
  const [id = 0] = await thread(1);
  await Promise.all([
    feature(id),
    removeComment(id, { rule: 'other', reason: 'off the point' }, moderator, at(1)),
    feature(id, critic),
  ]);
  const rows = await read().select().from(featuredComments).where(eq(featuredComments.commentId, id));
  assert.deepEqual(rows, []);
});

test('its author is told once that a comment was picked, unless they picked it', async () => {
  const author = await someone();
  const [id = 0] = await makeThread(storyId, [{ by: author.id }, { by: critic.id }]);
  const told = async () => (await findNotificationPage(author.id, 1))?.notifications.map(({ kind }) => kind);
  await feature(id);
  assert.deepEqual(await told(), ['featured']);
  await seeNotifications(author.id, [(await findNotificationPage(author.id, 1))?.notifications[0]?.id ?? 0], at(1));
  await unfeatureComment(id, moderator, at(2));
  await feature(id, moderator, 3);
  assert.equal(await countUnseen(author.id, 9), 0);
  await removeComment(id, { rule: 'other', reason: 'Off topic' }, moderator, at(4));
  assert.deepEqual(await told(), ['decision']);
});

test('it is shown as its viewer sees it', async () => {
  const [id = 0] = await thread(1);
  await feature(id);
  await likeComment(id, true, moderator, at(0));
  assert.deepEqual(
    (await featuredIn(storyId, moderator)).map(({ likes, liked, own }) => [likes, liked, own]),
    [[1, true, false]],
  );
  assert.equal((await featuredIn(storyId, wren))[0]?.own, true);
});
