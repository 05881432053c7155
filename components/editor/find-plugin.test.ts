import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { bodyExtensions } from '#domain/body-schema.ts';
import { findKey, findPlugin, replacing } from './find-plugin.ts';

const schema = getSchema(bodyExtensions);
const searching = (text: string, words: string) => {
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(text)])]);
  const state = EditorState.create({ doc, plugins: [findPlugin()] });
  return state.apply(state.tr.setMeta(findKey, { sought: { words, sameCase: false, wholeWords: false } }));
};
const replaceOnce = (state: EditorState, words: string) => {
  const step = replacing(state, words);
  assert.ok(step);
  return state.apply(step);
};

for (const [what, text, sought, instead, once, twice] of [
  ['a longer word', 'A film, a film.', 'film', 'films', 'A films, a film.', 'A films, a films.'],
  ['the same word with a capital', 'her and her', 'her', 'Her', 'Her and her', 'Her and Her'],
  ['another word', 'old and old', 'old', 'new', 'new and old', 'new and new'],
  ['nothing', 'old and old', 'old', '', ' and old', ' and '],
] as const)
  test(`replacing by ${what} goes on to the next hit`, () => {
    const first = replaceOnce(searching(text, sought), instead);
    assert.equal(first.doc.textContent, once);
    assert.equal(replaceOnce(first, instead).doc.textContent, twice);
  });

test('behind the last hit it begins again', () => {
  const state = searching('old, old', 'old');
  const last = state.apply(state.tr.setMeta(findKey, { at: 1 }));
  const done = replaceOnce(last, 'new');
  assert.equal(done.doc.textContent, 'old, new');
  assert.equal(findKey.getState(done)?.at, 0);
});
