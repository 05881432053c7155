import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begunWords, type Suggestion, suggested } from './suggestion.ts';

const work = (text: string): Suggestion => ({ kind: 'work', text, path: `/works/${text}` });

test('what is typed is taken as words and the beginning of one', () => {
  assert.deepEqual(begunWords('Amélie or'), ['amelie', 'or']);
  for (const typed of ['', 'a', '%', '" -']) assert.deepEqual(begunWords(typed), []);
  assert.equal(begunWords('word '.repeat(500)).length, 10);
});

test('only what says all of it is offered, works before people, stories last, each once', () => {
  const story: Suggestion = { kind: 'story', text: 'Review: Amélie', path: '/reviews/amelie' };
  const person: Suggestion = { kind: 'person', text: 'Amélie Nothomb', path: '/search?q=x' };
  const known = [story, person, work('Amélie'), work('Amélie'), work('A melody')];
  assert.deepEqual(suggested(['am'], known), [work('Amélie'), person, story]);
  assert.deepEqual(suggested(['amelie', 'no'], known), [person]);
});

test('no more are offered than can be looked over', () => {
  assert.equal(
    suggested(
      ['a'],
      Array.from({ length: 40 }, (_, at) => work(`a${at}`)),
    ).length,
    8,
  );
});
