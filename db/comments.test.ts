import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { AccountViewer } from '#domain/viewer.ts';
import { coverComment } from './comment-moderation.ts';
import { pageOfThread } from './comment-threads.ts';
import { type NewComment, postComment } from './comments.ts';
import { read, transaction } from './connection.ts';
import { accounts, comments, stories } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { someone } from './testing-comments.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const minutesLater = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

let section: number;
let author: number;
let storyId: number;
let made = 0;

beforeEach(async () => {
  author ??= await makeAccount('ines');
  section ??= await makeSection('film');
  storyId = await makeStory({ slug: `her-${made++}`, authorId: author, sectionId: section });
});

const saying = (text: string, more: Partial<NewComment> = {}): NewComment => ({
  storyId,
  text,
  spoils: false,
  once: `form-${made++}`,
  ...more,
});

async function post(comment: NewComment, viewer: AccountViewer, now = noon) {
  const result = await postComment(comment, viewer, now);
  assert.equal(result.kind, 'posted', JSON.stringify(result));
  return result.kind === 'posted' ? result.number : 0;
}

async function counters() {
  const [row] = await read()
    .select({ last: stories.lastCommentNumber, visible: stories.visibleComments })
    .from(stories)
    .where(eq(stories.id, storyId));
  return row;
}

test('fifty at once on one story get the numbers 1 to 50, each one once', async () => {
  const posters = await Promise.all(Array.from({ length: 50 }, () => someone()));
  const numbers = await Promise.all(posters.map((poster) => post(saying('Well said.'), poster)));
  assert.deepEqual(
    numbers.toSorted((a, b) => a - b),
    Array.from({ length: 50 }, (_, at) => at + 1),
  );
  assert.deepEqual(await counters(), { last: 50, visible: 50 });
});

test('a form sent twice, at once or later, posts once', async () => {
  const wren = await someone();
  const sent = saying('Well said.', { once: 'drawn' });
  const [first, second] = await Promise.all([post(sent, wren), post(sent, wren)]);
  assert.deepEqual([first, second], [1, 1]);
  assert.equal(await post(sent, wren, minutesLater(60)), 1);
  assert.deepEqual(await counters(), { last: 1, visible: 1 });
});

test('a form sent again with other bars covers the comment that it posted, until a moderator has decided about it', async () => {
  const [wren, sol] = [await someone(), await someone('moderator')];
  const sent = saying('He goes home.', { once: 'drawn' });
  const place = { season: 2, episode: 5 };
  const send = (more: Partial<NewComment>, minute = 1) => post({ ...sent, ...more }, wren, minutesLater(minute));
  const covered = async () => {
    const [row] = await read()
      .select({
        id: comments.id,
        spoils: comments.spoils,
        season: comments.spoilsSeason,
        episode: comments.spoilsEpisode,
      })
      .from(comments)
      .where(eq(comments.storyId, storyId));
    return row ?? assert.fail('There is no comment.');
  };
  await post(sent, wren);
  assert.equal(await send({ spoils: true }), 1);
  assert.equal((await covered()).spoils, true);
  assert.equal(await send({ spoils: true, spoilsUpTo: place }), 1);
  const { id, season, episode } = await covered();
  assert.deepEqual({ season, episode }, place);
  assert.equal(await send({}), 1);
  assert.equal((await covered()).spoils, false);
  await coverComment(id, true, sol, minutesLater(2));
  assert.equal(await send({}, 3), 1);
  assert.equal((await covered()).spoils, true, 'the same form may only have come twice');
  assert.deepEqual(await counters(), { last: 1, visible: 1 });
});

test('a form sent again with other bars is told when it is too late for them', async () => {
  const wren = await someone();
  const sent = saying('He goes home.', { once: 'drawn' });
  await post(sent, wren);
  const late = await postComment({ ...sent, spoils: true }, wren, minutesLater(11));
  assert.equal(late.kind === 'refused' && late.because, 'late');
  assert.equal(await post(sent, wren, minutesLater(11)), 1, 'and sent as it was, it is still the same comment');
});

test('the same form with other words, or of another person, is another comment', async () => {
  const [wren, theo] = [await someone(), await someone()];
  assert.equal(await post(saying('Well said.', { once: 'drawn' }), wren), 1);
  assert.equal(await post(saying('Well said!', { once: 'drawn' }), wren), 2);
  assert.equal(await post(saying('Well said.', { once: 'drawn' }), theo), 3);
});

test('a sixth comment in five minutes is refused, says when again, and uses up no number', async () => {
  const wren = await someone();
  for (const minute of [0, 1, 2, 3, 4]) await post(saying('Well said.'), wren, minutesLater(minute));
  const sixth = await postComment(saying('And again.'), wren, minutesLater(4));
  assert.equal(sixth.kind === 'refused' && sixth.because, 'too-many');
  assert.match(sixth.kind === 'refused' ? sixth.sentence : '', /in a minute/);
  assert.equal(await post(saying('Well said.'), await someone(), minutesLater(4)), 6);
  assert.equal(await post(saying('And again.'), wren, minutesLater(5)), 7);
});

test('many at once of one account are counted one after the other', async () => {
  const wren = await someone();
  const results = await Promise.all(
    Array.from({ length: 12 }, (_, at) => postComment(saying(`Well said, ${at}.`), wren, noon)),
  );
  assert.equal(results.filter(({ kind }) => kind === 'posted').length, 5);
  assert.deepEqual(await counters(), { last: 5, visible: 5 });
});

test('a double submit of the fifth comment is no sixth', async () => {
  const wren = await someone();
  for (const minute of [0, 1, 2, 3]) await post(saying('Well said.'), wren, minutesLater(minute));
  const fifth = saying('Fifth.', { once: 'drawn' });
  assert.deepEqual(await Promise.all([post(fifth, wren), post(fifth, wren)]), [5, 5]);
});

test('replies know their place, at most four deep', async () => {
  const [wren, theo] = [await someone(), await someone()];
  await post(saying('One.....'), wren);
  for (let parent = 1; parent < 7; parent += 1) {
    await post(saying('Next....', { parent }), parent % 2 ? theo : wren, minutesLater(parent * 3));
  }
  const rows = await read()
    .select({
      number: comments.number,
      parent: comments.parentId,
      root: comments.rootId,
      depth: comments.depth,
      id: comments.id,
    })
    .from(comments)
    .where(eq(comments.storyId, storyId))
    .orderBy(comments.number);
  assert.deepEqual(
    rows.map(({ depth }) => depth),
    [0, 1, 2, 3, 4, 4, 4],
  );
  assert.deepEqual(
    rows.slice(1).map(({ parent }) => parent),
    rows.slice(0, -1).map(({ id }) => id),
  );
  assert.ok(rows.slice(1).every(({ root }) => root === rows[0]?.id));
});

test('what is not there cannot be answered, nor commented on', async () => {
  const wren = await someone();
  const orphan = await postComment(saying('Well said.', { parent: 12 }), wren, noon);
  assert.equal(orphan.kind === 'refused' && orphan.because, 'unanswerable');
  const draft = await makeStory({ slug: 'draft', authorId: author, sectionId: section, status: 'withdrawn' });
  assert.deepEqual(await postComment(saying('Well said.', { storyId: draft }), wren, noon), { kind: 'missing' });
  assert.deepEqual(await postComment(saying('Well said.', { storyId: 9_999_999 }), wren, noon), { kind: 'missing' });
  assert.deepEqual(await counters(), { last: 0, visible: 0 });
});

test('a closed thread and a banned account take none', async () => {
  const wren = await someone();
  await transaction((tx) => tx.update(accounts).set({ bannedAt: noon }).where(eq(accounts.id, wren.id)));
  const banned = await postComment(saying('Well said.'), wren, noon);
  assert.equal(banned.kind === 'refused' && banned.because, 'banned');
  await transaction((tx) => tx.update(stories).set({ commentsClosedAt: noon }).where(eq(stories.id, storyId)));
  const closed = await postComment(saying('Well said.'), await someone(), noon);
  assert.equal(closed.kind === 'refused' && closed.because, 'closed');
  assert.deepEqual(await counters(), { last: 0, visible: 0 });
});

test('a first comment with a link is held: it has its number, but nobody else sees or counts it', async () => {
  const [wren, theo] = [await someone(), await someone()];
  const held = await postComment(saying('See https://example.com'), wren, noon);
  assert.deepEqual(held, { kind: 'posted', number: 1, state: 'held' });
  const again = await postComment(saying('See https://example.com/2'), wren, noon);
  assert.equal(again.kind === 'posted' && again.state, 'held', 'until one of theirs could be read');
  assert.equal(await post(saying('Well said.'), theo), 3);
  assert.deepEqual(await counters(), { last: 3, visible: 1 });
  const seen = await pageOfThread(storyId, 1, theo);
  assert.deepEqual(
    seen?.entries.map(({ comment }) => comment.number),
    [3],
  );
  assert.equal((await pageOfThread(storyId, 1, wren))?.entries.length, 3);
});
