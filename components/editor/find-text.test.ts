import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getSchema } from '@tiptap/core';
import { bodyExtensions } from '#domain/body-schema.ts';
import { findText } from './find-text.ts';

const doc = getSchema(bodyExtensions).nodeFromJSON({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Snow, and ' },
        { type: 'text', text: 'sn', marks: [{ type: 'bold' }] },
        { type: 'footnote', attrs: { text: 'snow' } },
        { type: 'text', text: 'owy snow.' },
      ],
    },
    { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a+b (snow)' }] }] },
  ],
});

const found = (words: string, how: { sameCase?: boolean; wholeWords?: boolean } = {}) =>
  findText(doc, { words, sameCase: false, wholeWords: false, ...how }).map(({ from, to }) => doc.textBetween(from, to));

test('words are found wherever they stand, whatever their case', () => {
  assert.deepEqual(found('snow'), ['Snow', 'snow', 'snow']);
  assert.deepEqual(found('snow', { sameCase: true }), ['snow', 'snow']);
});

test('whole words are no part of others', () => {
  assert.deepEqual(found('ow'), ['ow', 'ow', 'ow', 'ow']);
  assert.deepEqual(found('ow', { wholeWords: true }), []);
  assert.deepEqual(found('snow', { wholeWords: true }).length, 3);
});

test('what means something in a pattern is only letters', () => {
  assert.deepEqual(found('a+b ('), ['a+b (']);
  assert.deepEqual(found('.'), ['.']);
  assert.deepEqual(found('\\'), []);
  assert.deepEqual(found(''), []);
  assert.deepEqual(found('a-b'), []);
});
