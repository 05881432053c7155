import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spamMarks } from './spam-marks.ts';

test('words are read as in a search, each once', () => {
  assert.deepEqual(spamMarks('Café, CAFE! A good d\u200bay’s work.'), ['cafe', 'good', 'day’s', 'work']);
  assert.deepEqual(spamMarks('Очень хороший фильм'), ['очень', 'хорошии', 'фильм']);
  assert.deepEqual(spamMarks('👍 !!'), []);
});

test('where words are not spaced, two signs side by side are one', () => {
  assert.deepEqual(spamMarks('赌场开户 now'), ['赌场', '场开', '开户', 'now']);
  assert.deepEqual(spamMarks('好'), ['好']);
});

test('of an address its house speaks, not what follows', () => {
  assert.deepEqual(spamMarks('See [this](https://www.Casino.example/win?x=1) now'), [
    'a link',
    'link to casino.example',
    'see',
    'this',
    'now',
  ]);
});

test('a text without end of one letter is no word', () => {
  assert.deepEqual(spamMarks('a'.repeat(5_000)), []);
});
