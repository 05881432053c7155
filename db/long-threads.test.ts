import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccountViewer, Viewer } from '#domain/viewer.ts';
import { pagesOfAuthors } from './author-pages.ts';
import { appeal, appealsAbout } from './comment-appeals.ts';
import { keepReading, readingsOf } from './comment-likeness.ts';
import { reportComment, reportsAbout } from './comment-reports.ts';
import { findComment } from './comment-rows.ts';
import { postComment } from './comments.ts';
import { transaction } from './connection.ts';
import { countUnseen, seeComments } from './notifications.ts';
import { chooseReaderPage } from './reader-pages.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

/** Below one comment stand as many as people write; this is more than one statement of SQLite takes. */
const MANY = 33_000;
const others = Array.from({ length: MANY }, (_, at) => -1 - at);

const now = new Date('2026-02-01T10:00:00Z');

let storyId: number;
let wren: AccountViewer;
let moderator: AccountViewer;
let visible: number;
let held: number;
freshDatabase(async () => {
  [wren, moderator] = [await someone(), await someone('moderator')];
  storyId = await makeStory({ slug: 'her', authorId: moderator.id, sectionId: await makeSection('film') });
  [visible = 0, held = 0] = await makeThread(storyId, [{ by: wren.id }, { by: wren.id, state: 'held' }]);
});

/** What a page shows of a comment that stands below a great many. */
async function lastOfMany(id: number, viewer: Viewer) {
  const { comment, story } = (await findComment(id, viewer)) ?? {};
  assert.ok(comment && story);
  return { shown: [...others.map((other) => ({ ...comment, id: other })), comment], story };
}

test('of however many comments the reports are found, the appeals and what they were held for', async () => {
  const theo = await someone();
  await reportComment(visible, { reason: 'spoiler', note: '' }, theo, now);
  for (const viewer of [theo, moderator]) {
    const { shown, story } = await lastOfMany(visible, viewer);
    assert.deepEqual([...(await reportsAbout(shown, story, viewer)).keys()], [visible]);
  }
  await appeal(held, 'It was about the film.', wren, now);
  await transaction((tx) => keepReading(tx, held, { sure: 0.9, words: ['pills'] }));
  const { shown } = await lastOfMany(held, moderator);
  assert.deepEqual([...(await appealsAbout(shown, moderator)).keys()], [held]);
  assert.deepEqual([...(await readingsOf(shown, moderator)).keys()], [held]);
});

test('of however many authors the pages are found', async () => {
  await chooseReaderPage(wren.id, { page: true, ratings: false, seen: false });
  assert.deepEqual([...(await pagesOfAuthors([...others, wren.id])).keys()], [wren.id]);
});

test('however many comments somebody has read, what they were told of them is no news', async () => {
  const theo = await someone();
  const reply = { storyId, parent: 1, text: 'Well said.', spoils: false, once: 'once' };
  assert.ok((await postComment(reply, theo, now)).kind === 'posted');
  assert.equal(await countUnseen(wren.id, 9), 1);
  await seeComments(wren.id, [...others, ...Array.from({ length: 9 }, (_, at) => at + 1)], now);
  assert.equal(await countUnseen(wren.id, 9), 0);
});
