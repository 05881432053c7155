import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { bodyExtensions } from '#domain/body-schema.ts';
import { bodyJson } from './body-json.ts';

const schema = getSchema(bodyExtensions);
const paragraph = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });

test('a document that is written in is the same JSON as if it were turned into JSON whole', () => {
  const quote = { type: 'blockquote', content: [paragraph('said "so"'), paragraph('twice')] };
  const doc = schema.nodeFromJSON({ type: 'doc', content: [paragraph('One.'), quote, { type: 'horizontalRule' }] });
  const before = EditorState.create({ doc });
  assert.equal(bodyJson(before.doc), JSON.stringify(before.doc));
  for (const at of [1, 9]) {
    const { doc: after } = before.apply(before.tr.insertText('Or two. ', at));
    assert.equal(bodyJson(after), JSON.stringify(after));
    assert.notEqual(bodyJson(after), bodyJson(before.doc));
  }
});
