import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOfText } from './body-text.ts';
import { keptWords, passagesOf, wordsOf } from './search-words.ts';

test('words are lower case, without accents and without signs', () => {
  assert.deepEqual(wordsOf('Review: *Amélie*, “Spider-Man 2”'), ['review', 'amelie', 'spider', 'man', '2']);
  assert.deepEqual(wordsOf('Straße Ærø ŁÓDŹ'), ['strasse', 'aero', 'lodz']);
  assert.deepEqual(wordsOf('… !?'), []);
});

test('where nothing stands between words, each sign is one', () => {
  assert.deepEqual(wordsOf('東京物語 (1953)'), ['東', '京', '物', '語', '1953']);
  assert.deepEqual(wordsOf('Мастер и Маргарита'), ['мастер', 'и', 'маргарита']);
});

test('an endless word is cut', () => {
  assert.equal(wordsOf('a'.repeat(5_000))[0]?.length, 60);
});

test('kept words have a space before and after each', () => {
  assert.equal(keptWords('White Errand', 'at sea'), ' white errand at sea ');
});

test('the passages of a text are its paragraphs, captions, footnotes and what spoilers give away', () => {
  const body = bodyOfText('One *two*.\n\n- three\n\n## Four');
  const figure = { type: 'figure', attrs: { mediaId: 1, caption: 'Five', wide: false } };
  const note = { type: 'footnote', attrs: { text: 'seven' } };
  const spoiler = {
    type: 'spoiler',
    attrs: { about: 'the end' },
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'six' }, note, { type: 'hardBreak' }] }],
  };
  const content = [...body.content, figure, spoiler];
  assert.deepEqual(passagesOf({ type: 'doc', content }), [
    'One two.',
    'three',
    'Four',
    'Five',
    'the end',
    'six (seven) ',
  ]);
});
