import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberInWords } from './number-words.ts';

test('numbers up to twelve are words, above they are figures', () => {
  assert.deepEqual(
    [1, 12, 13, 1204].map((number) => numberInWords(number, 'en-GB')),
    ['one', 'twelve', '13', '1,204'],
  );
});
