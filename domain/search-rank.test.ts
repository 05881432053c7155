import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, type Ranked } from './search-rank.ts';

const now = new Date('2026-11-20T12:00:00Z');
const old = new Date('1996-11-20T12:00:00Z');
const lighthouse = [{ word: 'lighthouse', stem: 'lighthous' }];

const story = (id: number, more: Partial<Ranked> = {}): Ranked => ({
  ...{ id, title: ' a ', names: ' b ', verdict: ' c ', publishedAt: now, score: null, ...more },
});
const order = (...asked: Parameters<typeof inOrder>) => inOrder(...asked).map(({ id }) => id);

test('titles stand before names, those before verdicts, those before texts, whatever their age', () => {
  const found = [
    story(1),
    story(2, { verdict: ' lighthous ', publishedAt: old }),
    story(3, { names: ' lighthous ', publishedAt: old }),
    story(4, { title: ' the lighthous ', publishedAt: old }),
  ];
  assert.deepEqual(order(found, lighthouse, 'relevance', now), [4, 3, 2, 1]);
});

test('of equals the newer stands first, and of those of one moment the last', () => {
  assert.deepEqual(
    order([story(1, { publishedAt: old }), story(2), story(3)], lighthouse, 'relevance', now),
    [3, 2, 1],
  );
});

test('each word counts where it stands, and a phrase where all of it does', () => {
  const two = [...lighthouse, { word: 'keepers', stem: 'keeper' }];
  const found = [story(1, { verdict: ' keeper lighthous ' }), story(2, { title: ' lighthous ' })];
  assert.deepEqual(order(found, two, 'relevance', now), [2, 1]);
  const phrase = [{ phrase: ['light', 'house'] }];
  const halves = [story(1, { title: ' light ' }), story(2, { verdict: ' house light ' })];
  assert.deepEqual(order(halves, phrase, 'relevance', now), [2, 1]);
});

test('a search can be put in the order of time or of scores, what has none at the end', () => {
  const found = [story(1, { score: 40 }), story(2, { score: 90, publishedAt: old }), story(3)];
  assert.deepEqual(order(found, lighthouse, 'newest', now), [3, 1, 2]);
  assert.deepEqual(order(found, lighthouse, 'score', now), [2, 1, 3]);
});
