import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Body, emptyBody } from './body.ts';
import { differingParts, settled, unchosenParts } from './collision.ts';
import type { StoryContent } from './content.ts';

const theirs: StoryContent = {
  ...{ headline: 'Theirs', verdict: 'Same.', score: 50, sectionId: 1, tags: ['a'], workId: 1, edition: '' },
  ...{ leadMediaId: null, disclosed: 'none', disclosure: '', slug: '', body: emptyBody, entries: [] },
  bylines: [{ by: 'account', id: 1 }],
};
const mine: StoryContent = { ...theirs, headline: 'Mine', score: 60, tags: ['a', 'b'] };

test('what is the same in both is not asked for', () => {
  assert.deepEqual(differingParts(mine, theirs), ['headline', 'score', 'tags']);
  assert.deepEqual(differingParts(mine, { ...mine }), []);
});

test('each part is taken from either text', () => {
  const text = settled(mine, theirs, { headline: 'mine', score: 'theirs', tags: 'mine' });
  assert.deepEqual([text.headline, text.score, text.tags, text.verdict], ['Mine', 50, ['a', 'b'], 'Same.']);
});

test('a part that nobody chose is named', () => {
  assert.deepEqual(unchosenParts(mine, theirs, { headline: 'mine', verdict: 'theirs' }), ['score', 'tags']);
});

const body = (...texts: string[]): Body => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

test('of the text each passage that differs is chosen by itself', () => {
  const one = { ...theirs, body: body('a red debt', 'between', 'a horse of mine') };
  const other = { ...theirs, body: body('a red promise', 'between', 'a horse of theirs') };
  assert.deepEqual(unchosenParts(one, other, {}), ['body-0', 'body-1']);
  assert.deepEqual(unchosenParts(one, other, { passages: new Map([[1, 'mine']]) }), ['body-0']);
  assert.deepEqual(unchosenParts(one, other, { body: 'mine' }), []);
  const picks = {
    passages: new Map([
      [0, 'theirs'],
      [1, 'mine'],
    ] as const),
  };
  assert.deepEqual(settled(one, other, picks).body, body('a red promise', 'between', 'a horse of mine'));
  assert.deepEqual(settled(one, other, { body: 'mine' }).body, one.body);
});
