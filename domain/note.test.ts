import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutAtMentions, mentionsIn } from './note.ts';

test('people are called by their handles, each once', () => {
  assert.deepEqual(mentionsIn('@maren-holt, see what @Ines says. @maren-holt!'), ['maren-holt', 'ines']);
  assert.deepEqual(mentionsIn('(@ines)\n@maren.'), ['ines', 'maren']);
});

test('an address calls nobody', () => {
  assert.deepEqual(mentionsIn('Write to ines@films.example or films.example/@ines, or to @ nobody.'), []);
});

test('a text is cut at the handles that it calls, and nothing else of it is lost', () => {
  assert.deepEqual(cutAtMentions('@Ines and @maren-holt, see a@b.example.'), [
    '',
    'Ines',
    ' and ',
    'maren-holt',
    ', see a@b.example.',
  ]);
});
