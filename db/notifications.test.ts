import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { MAIL_PAUSE_MS, newMailTimes } from '#domain/mail-times.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { ban } from './account-standing.ts';
import { approveComment, removeComment, restoreComment } from './comment-moderation.ts';
import { postComment } from './comments.ts';
import { read, transaction } from './connection.ts';
import { saveMailTimes } from './mail-times.ts';
import { countUnseen, findNotificationPage, seeComments, seeNotifications } from './notifications.ts';
import { editComment, takeBack } from './own-comments.ts';
import { accounts, comments, outbox, stories } from './schema.ts';
import { followedStories, followStory, isFollowing, unfollowStory } from './story-follows.ts';
import { freshDatabase } from './testing.ts';
import { someone } from './testing-comments.ts';
import { emptyOutbox } from './testing-outbox.ts';
import { makeSection, makeStory } from './testing-stories.ts';

const now = new Date('2026-02-01T10:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let [section, made] = [0, 0];
let [critic, moderator]: AccountViewer[] = [];
freshDatabase(async () => {
  section = await makeSection('film');
  [critic, moderator] = [await someone('critic'), await someone('moderator')];
});
beforeEach(emptyOutbox);

const newStory = () =>
  makeStory({ slug: `story-${made++}`, authorId: critic?.id ?? 0, sectionId: section, kind: 'feature' });

async function say(storyId: number, viewer: AccountViewer, text: string, parent?: number, at = now) {
  const posted = await postComment({ storyId, parent, text, spoils: false, once: `once-${made++}` }, viewer, at);
  assert.ok(posted.kind === 'posted', JSON.stringify(posted));
  const rows = await read().select().from(comments).where(eq(comments.storyId, storyId));
  const id = rows.find(({ number }) => number === posted.number)?.id ?? 0;
  return { ...posted, id };
}

async function told({ id }: AccountViewer) {
  const page = await findNotificationPage(id, 1);
  return page?.notifications.map(({ kind, decision, byName, number }) => [decision ?? kind, byName, number]) ?? [];
}

test('an answer, a mention and a followed story are told, each person once', async () => {
  const storyId = await newStory();
  const [wren, theo, sol] = [await someone(), await someone(), await someone()];
  await followStory(storyId, wren.id, now);
  await followStory(storyId, sol.id, now);
  await say(storyId, wren, 'First.', undefined, later(-1));
  await say(storyId, theo, `Is it, @${wren.handle} and @${theo.handle}?`, 1, later(1));
  assert.deepEqual(await told(wren), [['reply', theo.name, 2]]);
  assert.deepEqual(await told(theo), []);
  assert.deepEqual(await told(sol), [['follow', theo.name, 2]], 'what was said before is not told');
  await say(storyId, sol, `@${wren.handle}, listen.`, undefined, later(2));
  assert.deepEqual((await told(wren))[0], ['mention', sol.name, 3]);
});

test('an answer by staff is told as one', async () => {
  const storyId = await newStory();
  const wren = await someone();
  await say(storyId, wren, 'First.');
  assert.ok(critic);
  await say(storyId, critic, 'Thank you.', 1);
  assert.deepEqual(await told(wren), [['staff', critic.name, 2]]);
});

test('whoever is shut out is told nothing, and stops nobody else', async () => {
  const storyId = await newStory();
  const [wren, theo] = [await someone(), await someone()];
  await say(storyId, wren, 'First.');
  await ban(wren.id, null, now);
  await say(storyId, theo, 'Are you there?', 1);
  assert.deepEqual(await told(wren), []);
});

test('a held comment is told once it is approved, and its author of that', async () => {
  const storyId = await newStory();
  const [wren, theo] = [await someone(), await someone()];
  await say(storyId, wren, 'First.');
  const held = await say(storyId, theo, 'See https://elsewhere.example', 1);
  assert.equal(held.state, 'held');
  assert.deepEqual([await told(wren), await countUnseen(wren.id, 9)], [[], 0]);
  assert.ok(moderator);
  await approveComment(held.id, moderator, later(1));
  assert.deepEqual(await told(wren), [['reply', theo.name, 2]]);
  assert.deepEqual(await told(theo), [['approved', theo.name, 2]]);
});

test('what is removed is nobody’s business any more; its author reads why, and of the latest decision alone', async () => {
  const storyId = await newStory();
  const [wren, theo] = [await someone(), await someone()];
  await say(storyId, wren, 'First.');
  const reply = await say(storyId, theo, 'Nonsense.', 1);
  assert.ok(moderator);
  await removeComment(reply.id, { rule: 'other', reason: 'rude' }, moderator, later(1));
  assert.deepEqual([await told(wren), await countUnseen(wren.id, 9)], [[], 0]);
  const [removal] = (await findNotificationPage(theo.id, 1))?.notifications ?? [];
  assert.deepEqual([removal?.decision, removal?.reason], ['removed', 'rude']);
  await seeNotifications(theo.id, [removal?.id ?? 0], later(2));
  await restoreComment(reply.id, moderator, later(3));
  assert.deepEqual(await told(theo), [['restored', theo.name, 2]]);
  assert.equal(await countUnseen(theo.id, 9), 1, 'another decision is news again');
  assert.deepEqual(await told(wren), [['reply', theo.name, 2]], 'and nobody was told twice');
});

test('of two decisions within a minute one mail waits', async () => {
  const storyId = await newStory();
  const wren = await someone();
  await saveMailTimes(wren.id, { ...newMailTimes, decision: 'at-once' });
  const { id } = await say(storyId, wren, 'First.');
  assert.ok(moderator);
  await removeComment(id, { rule: 'other', reason: 'off the point' }, moderator, later(1));
  const [first] = await read().select().from(outbox);
  await restoreComment(id, moderator, later(2));
  const waiting = await read().select().from(outbox);
  assert.deepEqual([waiting.length, waiting[0]?.createdAt], [1, later(2)]);
  assert.notEqual(waiting[0]?.messageId, first?.messageId, 'the first may be on its way already');
});

test('what an author took back is told to nobody', async () => {
  const storyId = await newStory();
  const [wren, theo] = [await someone(), await someone()];
  await say(storyId, wren, 'First.');
  const reply = await say(storyId, theo, 'Never mind.', 1);
  await takeBack(reply.id, theo, later(1));
  assert.deepEqual(await told(wren), []);
});

test('a moderator is told nothing of what they decided about themselves', async () => {
  const storyId = await newStory();
  assert.ok(moderator);
  const own = await say(storyId, moderator, 'A slip.');
  await removeComment(own.id, { rule: 'other', reason: 'a slip' }, moderator, later(1));
  assert.deepEqual(await told(moderator), []);
});

test('whoever is mentioned in a change is told, and nobody twice', async () => {
  const storyId = await newStory();
  const [wren, theo, sol] = [await someone(), await someone(), await someone()];
  const first = await say(storyId, wren, `Is it, @${theo.handle}?`);
  await editComment(first.id, { text: `Is it, @${theo.handle}, @${sol.handle}?`, spoils: false }, wren, later(1));
  assert.deepEqual([(await told(theo)).length, (await told(sol)).length], [1, 1]);
});

test('a story that is withdrawn takes its notifications along', async () => {
  const storyId = await newStory();
  const [wren, theo] = [await someone(), await someone()];
  await say(storyId, wren, 'First.');
  await say(storyId, theo, 'Second.', 1);
  await transaction((tx) => tx.update(stories).set({ status: 'withdrawn' }).where(eq(stories.id, storyId)));
  assert.deepEqual([await told(wren), await countUnseen(wren.id, 9)], [[], 0]);
});

test('seen is seen, in the list or where it stands, and for oneself alone', async () => {
  const storyId = await newStory();
  const [wren, theo] = [await someone(), await someone()];
  await say(storyId, wren, 'First.');
  const [second, third] = [await say(storyId, theo, 'Second.', 1), await say(storyId, theo, 'Third.', 1)];
  const [newest] = (await findNotificationPage(wren.id, 1))?.notifications ?? [];
  await seeNotifications(theo.id, [newest?.id ?? 0], now);
  await seeComments(theo.id, [second.id], now);
  assert.equal(await countUnseen(wren.id, 9), 2);
  assert.equal(await countUnseen(wren.id, 1), 1, 'counted up to a number');
  await seeComments(wren.id, [second.id, 99_999], now);
  assert.equal(await countUnseen(wren.id, 9), 1);
  await seeNotifications(wren.id, [newest?.id ?? 0], now);
  assert.equal(await countUnseen(wren.id, 9), 0);
  assert.equal(third.number, 3);
});

test('a story is followed until it is not; one that is not out cannot be', async () => {
  const storyId = await newStory();
  const wren = await someone();
  await followStory(storyId, wren.id, now);
  await followStory(storyId, wren.id, later(1));
  assert.equal(await isFollowing(storyId, wren.id), true);
  const [followed, ...more] = await followedStories(wren.id);
  assert.deepEqual([followed?.id, followed?.area, more.length], [storyId, 'stories', 0]);
  assert.equal((await unfollowStory(storyId, wren.id))?.id, storyId);
  assert.equal(await isFollowing(storyId, wren.id), false);
  await transaction((tx) => tx.update(stories).set({ status: 'withdrawn' }).where(eq(stories.id, storyId)));
  assert.equal(await followStory(storyId, wren.id, now), undefined);
  assert.equal(await isFollowing(storyId, wren.id), false);
});

test('a refused post tells nobody and mails nobody', async () => {
  const storyId = await newStory();
  const [wren, theo] = [await someone(), await someone()];
  await say(storyId, wren, 'First.');
  await assert.rejects(
    transaction(async () => {
      await say(storyId, theo, 'Second.', 1);
      throw new Error('The transaction failed.');
    }),
  );
  assert.deepEqual(await told(wren), []);
  assert.deepEqual(await read().select().from(outbox), []);
});

test('of an answer a mail waits for a minute; of a mention none, before somebody asks for it', async () => {
  const storyId = await newStory();
  const [wren, theo, sol] = [await someone(), await someone(), await someone()];
  await say(storyId, wren, 'First.');
  await emptyOutbox();
  await say(storyId, theo, `Well, @${sol.handle}?`, 1);
  const waiting = await read()
    .select({ to: outbox.recipient, letter: outbox.letter, dueAt: outbox.dueAt })
    .from(outbox);
  const [address] = await read().select({ email: accounts.email }).from(accounts).where(eq(accounts.id, wren.id));
  assert.deepEqual(waiting, [{ to: address?.email, letter: null, dueAt: new Date(now.getTime() + MAIL_PAUSE_MS) }]);
});
