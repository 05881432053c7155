import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body } from './body.ts';
import { readingMinutes } from './reading-time.ts';

const bodyOf = (...paragraphs: string[][]): Body => ({
  type: 'doc',
  content: paragraphs.map((runs) => ({ type: 'paragraph', content: runs.map((text) => ({ type: 'text', text })) })),
});
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('a text takes at least a minute', () => {
  assert.equal(readingMinutes({ type: 'doc', content: [] }), 1);
  assert.equal(readingMinutes(bodyOf(['Short.'])), 1);
});

test('minutes are words over the speed of reading', () => {
  assert.equal(readingMinutes(bodyOf([words(238 * 7)])), 7);
  assert.equal(readingMinutes(bodyOf([words(238)], [words(238)])), 2);
});

test('emphasis in the middle of a word does not make two of it', () => {
  const split = Array.from({ length: 238 * 2 }, () => ['un', 'believ', 'able ']).flat();
  assert.equal(readingMinutes(bodyOf(split)), 2);
});

test('a list is read with its blurbs', () => {
  assert.equal(readingMinutes(bodyOf([words(238)]), [words(238), words(238)]), 3);
});
