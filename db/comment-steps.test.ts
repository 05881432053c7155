import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { CommentRules } from '#domain/comment-rules.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { changePublication, presentSettings } from './change-publication.ts';
import { removeComment } from './comment-moderation.ts';
import { postComment } from './comments.ts';
import { editComment, takeBack } from './own-comments.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';
import { setThreadRules } from './thread-rules.ts';

/** That the steps of domain/comment-steps/ are given what is so. */

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1_000);
const daysAgo = (days: number) => later(-days * 24 * 60 * 60);
const long = 'The second half is slower than the first, and better.';

let critic: AccountViewer;
let moderator: AccountViewer;
let wren: AccountViewer;
let section: number;
let storyId: number;
let made = 0;

beforeEach(async () => {
  critic ??= await someone('critic');
  moderator ??= await someone('moderator');
  section ??= await makeSection('film');
  wren = await someone();
  storyId = await newStory();
});

const newStory = () => makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section });

async function post(text: string, { by = wren, at = noon, under = storyId } = {}) {
  const posted = await postComment({ storyId: under, text, spoils: false, once: `form-${made++}` }, by, at);
  return posted.kind === 'posted' ? posted.state : posted.kind === 'refused' ? posted.because : posted.kind;
}

async function house(wanted: Partial<CommentRules>) {
  await changePublication({ ...(await presentSettings()), ...wanted }, null, noon);
}

test('the same words are refused for a day, under whichever story', async () => {
  assert.equal(await post(long), 'visible');
  assert.equal(await post(long, { under: await newStory(), at: later(86_399) }), 'repeat');
  assert.equal(await post(long, { by: await someone() }), 'visible');
  assert.equal(await post(long, { at: later(86_400) }), 'visible');
});

test('a change into the words of another comment is a repeat, one into its own is none', async () => {
  const [first, second] = await makeThread(storyId, [
    { by: wren.id, at: noon, text: long },
    { by: wren.id, at: noon, text: 'Well said, all of it.' },
  ]);
  const change = async (id: number, text: string) => {
    const done = await editComment(id, { text, spoils: false }, wren, later(60));
    return done?.kind === 'refused' ? done.because : done?.kind;
  };
  assert.equal(await change(second as number, long), 'repeat');
  assert.equal(await change(first as number, `${long}!`), 'changed');
});

test('slow mode counts what one posted under this story', async () => {
  const slow = { holdComments: false, slowSeconds: 60 };
  const elsewhere = await newStory();
  await setThreadRules(storyId, slow, moderator, noon);
  assert.equal(await post('One.....', { under: elsewhere }), 'visible');
  assert.equal(await post('One.....'), 'visible');
  assert.equal(await post('Two.....', { at: later(59) }), 'slow');
  assert.equal(await post('Two.....', { at: later(59), by: await someone() }), 'visible');
  assert.equal(await post('Two.....', { at: later(60) }), 'visible');
  assert.equal(await post('Two.....', { at: later(61), under: elsewhere }), 'visible');
});

test('where a moderator reads first, everything is held but what staff say', async () => {
  await setThreadRules(storyId, { holdComments: true, slowSeconds: 0 }, moderator, noon);
  assert.equal(await post('Well said.'), 'held');
  assert.equal(await post('Well said.', { by: critic }), 'visible');
  assert.equal(await post('Well said.', { under: await newStory() }), 'visible');
});

test('an account is new until two of its comments can be read', async () => {
  const link = (at: number) => `See https://films.example/${at}`;
  await makeThread(await newStory(), [
    { by: wren.id, at: daysAgo(3) },
    { by: wren.id, at: daysAgo(2), state: 'held' },
    { by: wren.id, at: daysAgo(2), state: 'removed' },
  ]);
  assert.equal(await post(link(1)), 'held');
  assert.equal(await post('Well said.'), 'visible');
  assert.equal(await post(link(2)), 'visible');
});

test('of what one wrote within thirty days, what staff removed counts, and what one took back does not', async () => {
  const spoken = Array.from({ length: 7 }, () => ({ by: wren.id, at: daysAgo(5) }));
  const ids = await makeThread(await newStory(), [{ by: wren.id, at: daysAgo(30) }, ...spoken]);
  const [old, taken, ...rest] = ids as [number, number, ...number[]];
  await removeComment(old, { rule: 'other', reason: 'off the point' }, moderator, noon);
  await takeBack(taken, wren, noon);
  for (const id of rest.slice(0, 2))
    await removeComment(id, { rule: 'other', reason: 'off the point' }, moderator, noon);
  assert.equal(await post('Well said.'), 'visible', 'two within thirty days');
  await removeComment(rest[2] as number, { rule: 'other', reason: 'off the point' }, moderator, noon);
  assert.equal(await post('Well said.'), 'held', 'three of eight');
});

test('what the house decides holds from the next comment on', async () => {
  await house({ bannedWords: ['free streams'], watchList: ['casino'], linksMax: 1, approvals: 1 });
  await makeThread(await newStory(), [{ by: wren.id, at: daysAgo(1) }]);
  assert.equal(await post('Get fr33 streams here'), 'word');
  assert.equal(await post('A c.a.s.i.n.o, no less'), 'held');
  assert.equal(await post('https://a.example and https://b.example'), 'held');
  assert.equal(await post('https://a.example alone'), 'visible');

  await house({ bannedWords: [], watchList: [], linksMax: null, holdComments: true });
  assert.equal(await post('Get fr33 streams here'), 'held');
  await house({ holdComments: false, slowSeconds: 3_600 });
  assert.equal(await post('Get fr33 streams here, all of them'), 'slow');
  await house({ slowSeconds: 0 });
});
