import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vainWords } from './vain-search.ts';

test('what was searched for in vain is folded, so that one thing is one line', () => {
  assert.equal(vainWords('  Amélie   POULAIN '), 'amelie poulain');
  assert.equal(vainWords('2001: a space odyssey'), '2001: a space odyssey');
});

test('what is empty, endless, or may point to a person is not kept', () => {
  for (const words of ['', '   ', 'x'.repeat(81), 'wren@films.example', '+44 20 7946 0958', '4929-1234-5678'])
    assert.equal(vainWords(words), undefined, words);
});
