import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countCharacters } from './characters.ts';

test('characters are counted as people count them', () => {
  assert.equal(countCharacters('hello'), 5);
  assert.equal(countCharacters('cafe\u0301'), 4, 'an accent belongs to its letter');
  assert.equal(countCharacters('👩‍👩‍👧‍👦'), 1, 'a family is one');
  assert.equal(countCharacters('🇪🇺🏳️‍🌈👍🏽'), 3, 'flags and skin tones');
  assert.equal(countCharacters('नमस्ते'), 3, 'Devanagari syllables');
  assert.equal(countCharacters('a\r\nb'), 3, 'a line break is one');
});

test('what nobody sees does not count', () => {
  assert.equal(countCharacters('\u200b\u200b\u2060\ufeff\u3164'), 0);
  assert.equal(countCharacters('a\u200bb'), 2);
});
