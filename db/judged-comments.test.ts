import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { AccountViewer } from '#domain/viewer.ts';
import { approveComment, removeComment, restoreComment } from './comment-moderation.ts';
import { type JudgedComment, lastJudged } from './judged-comments.ts';
import { takeBack } from './own-comments.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const minute = (number: number) => new Date(Date.UTC(2026, 10, 20, 12, number));

let sol: AccountViewer;
let wren: AccountViewer;
let storyId: number;

beforeEach(async () => {
  sol = await someone('moderator');
  wren = await someone();
  storyId = await makeStory({
    slug: `her-${sol.id}`,
    authorId: sol.id,
    sectionId: await makeSection(`film-${sol.id}`),
  });
});

async function judged(most = 5_000) {
  const all: JudgedComment[] = [];
  for await (const some of lastJudged(most)) all.push(...some);
  return all;
}

test('what moderators let through and removed is learned from, the newest first, and nothing else', async () => {
  const texts = [
    'Nobody judged it.',
    'Let through.',
    'Removed.',
    'Brought back.',
    'Removed at last.',
    'Taken back.',
    'He goes.',
  ];
  const said = texts.map((text, at) => ({
    by: wren.id,
    text,
    ...(at === 1 || at === 4 ? { state: 'held' as const } : {}),
  }));
  const [, letThrough = 0, removed = 0, broughtBack = 0, atLast = 0, takenBack = 0, told = 0] = await makeThread(
    storyId,
    said,
  );
  await approveComment(letThrough, sol, minute(1));
  await removeComment(removed, { rule: 'selling', reason: '' }, sol, minute(2));
  await removeComment(broughtBack, { rule: 'selling', reason: '' }, sol, minute(3));
  await restoreComment(broughtBack, sol, minute(4));
  await approveComment(atLast, sol, minute(5));
  await removeComment(atLast, { rule: 'selling', reason: '' }, sol, minute(6));
  await removeComment(takenBack, { rule: 'selling', reason: '' }, sol, minute(7));
  await restoreComment(takenBack, sol, minute(7));
  await takeBack(takenBack, wren, minute(8));
  await removeComment(told, { rule: 'spoiler', reason: '' }, sol, minute(9));
  const own = (await judged()).filter(({ text }) => texts.includes(text));
  assert.deepEqual(
    own.map(({ text, removed }) => [text, removed]),
    [
      ['Removed at last.', true],
      ['Brought back.', false],
      ['Removed.', true],
      ['Let through.', false],
    ],
  );
});

test('no more than is asked for, each once, also over many readings', async () => {
  const ids = await makeThread(
    storyId,
    Array.from({ length: 230 }, (_, at) => ({ by: wren.id, text: `Number ${at}` })),
  );
  for (const [at, id] of ids.entries())
    await removeComment(id, { rule: 'selling', reason: '' }, sol, minute(10 + (at % 3)));
  const all = await judged(225);
  assert.equal(all.length, 225);
  assert.equal(new Set(all.map(({ id }) => id)).size, 225);
});
