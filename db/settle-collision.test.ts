import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body } from '#domain/body.ts';
import { findRevision, listRevisions } from './revisions.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { settleCollision } from './settle-collision.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
let [ines, maren] = [0, 0];
freshDatabase(async () => {
  [ines, maren] = [await makeAccount('ines', 'critic'), await makeAccount('maren', 'editor')];
});
const critic = () => asRole(ines, 'critic');
const editor = () => asRole(maren, 'editor');

/** Maren saved first; of Ines’s text the headline and the tags are other. */
async function collision() {
  const storyId = await startStory('review', ines, at(0));
  await saveWorkingCopy(storyId, 1, written({ headline: 'Hers' }), editor(), at(1));
  const mine = written({ headline: 'Mine', tags: ['snow'] });
  const collided = await saveWorkingCopy(storyId, 1, mine, critic(), at(2));
  assert.ok(collided.outcome === 'collided');
  return { storyId, version: 2, mine: collided.mine };
}

const contentOf = async (id: number) => (await openWorkingCopy(id, editor()))?.content;

test('each part comes from the text that was chosen, and both texts stay kept', async () => {
  const choice = await collision();
  const picks = { headline: 'theirs', tags: 'mine' } as const;
  assert.equal((await settleCollision({ ...choice, picks }, critic(), at(3))).outcome, 'saved');
  const text = await contentOf(choice.storyId);
  assert.deepEqual([text?.headline, text?.tags], ['Hers', ['snow']]);
  const kept = await listRevisions(choice.storyId, critic(), 9);
  assert.deepEqual(
    kept.map(({ savedBy }) => savedBy.name),
    ['ines', 'maren'],
  );
});

test('nothing is saved while a part belongs to nobody', async () => {
  const choice = await collision();
  const answer = await settleCollision({ ...choice, picks: { headline: 'mine' } }, critic(), at(3));
  assert.deepEqual(answer, { outcome: 'unchosen', parts: ['tags'] });
  assert.equal((await contentOf(choice.storyId))?.headline, 'Hers');
});

test('a third text that came meanwhile is not overwritten', async () => {
  const choice = await collision();
  await saveWorkingCopy(choice.storyId, 2, written({ headline: 'Third' }), editor(), at(3));
  const picks = { headline: 'mine', tags: 'mine' } as const;
  const answer = await settleCollision({ ...choice, picks }, critic(), at(4));
  assert.equal(answer.outcome, 'collided');
  assert.equal((await contentOf(choice.storyId))?.headline, 'Third');
  const settled = await settleCollision({ ...choice, version: 3, picks }, critic(), at(5));
  assert.equal(settled.outcome, 'saved');
  const texts = await Promise.all(
    (await listRevisions(choice.storyId, editor(), 9)).map(({ number }) =>
      findRevision(choice.storyId, number, editor()),
    ),
  );
  assert.ok(
    texts.some((text) => text?.content.headline === 'Third'),
    'what stood is kept when it is replaced',
  );
});

test("nobody settles another's story, or with a text that is not there", async () => {
  const choice = { ...(await collision()), picks: { headline: 'mine', tags: 'mine' } as const };
  assert.equal((await settleCollision(choice, asRole(maren, 'critic'), at(3))).outcome, 'unseen');
  assert.equal((await settleCollision({ ...choice, mine: 99 }, critic(), at(3))).outcome, 'unseen');
});

const body = (...texts: string[]): Body => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

test('of the text each passage comes from whom it was taken', async () => {
  const storyId = await startStory('review', ines, at(0));
  const text = (first: string, last: string) => written({ body: body(first, 'Between them.', last) });
  await saveWorkingCopy(storyId, 1, text('It begins with her.', 'It ends.'), editor(), at(1));
  const collided = await saveWorkingCopy(storyId, 1, text('It begins with me.', 'It ends well.'), critic(), at(2));
  assert.ok(collided.outcome === 'collided');
  const choice = { storyId, version: 2, mine: collided.mine };
  const half = await settleCollision({ ...choice, picks: { passages: new Map([[0, 'theirs']]) } }, critic(), at(3));
  assert.deepEqual(half, { outcome: 'unchosen', parts: ['body-1'] });
  const passages = new Map([
    [0, 'theirs'],
    [1, 'mine'],
  ] as const);
  assert.equal((await settleCollision({ ...choice, picks: { passages } }, critic(), at(4))).outcome, 'saved');
  assert.deepEqual((await contentOf(storyId))?.body, body('It begins with her.', 'Between them.', 'It ends well.'));
});
