import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyBody } from './body.ts';
import { differingParts, settled, unchosenParts } from './collision.ts';
import type { StoryContent } from './content.ts';

const theirs: StoryContent = {
  ...{ headline: 'Theirs', verdict: 'Same.', score: 50, sectionId: 1, tags: ['a'], workId: 1, edition: '' },
  ...{ leadMediaId: null, disclosed: 'none', disclosure: '', slug: '', body: emptyBody, entries: [] },
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
