import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsIn } from './note.ts';

test('people are called by their handles, each once', () => {
  assert.deepEqual(mentionsIn('@maren-holt, see what @Ines says. @maren-holt!'), ['maren-holt', 'ines']);
  assert.deepEqual(mentionsIn('(@ines)\n@maren.'), ['ines', 'maren']);
});

test('an address calls nobody', () => {
  assert.deepEqual(mentionsIn('Write to ines@films.example or films.example/@ines, or to @ nobody.'), []);
});
