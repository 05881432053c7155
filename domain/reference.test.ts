import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body } from './body.ts';
import { referenceAt, referenceKey, referenceKinds, referencesIn } from './reference.ts';

test('a reference is written as its kind and its number', () => {
  for (const kind of referenceKinds) assert.deepEqual(referenceAt(referenceKey({ kind, id: 12 })), { kind, id: 12 });
});

for (const wrong of [
  'work:0',
  'work:-1',
  'work:1.5',
  'work:x',
  'house:1',
  'work',
  'work:99999999999999',
  '',
  null,
  7,
]) {
  test(`${JSON.stringify(wrong)} is no reference`, () => assert.equal(referenceAt(wrong), undefined));
}

test('every link and card of a text is found, each once, wherever it stands', () => {
  const linked = (kind: string, id: unknown) => ({
    type: 'text',
    text: 'it',
    marks: [{ type: 'reference', attrs: { kind, id } }],
  });
  const body: Body = {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [linked('work', 1), linked('work', 1), linked('house', 4), linked('story', 'x')] },
      { type: 'blockquote', content: [{ type: 'relatedStory', attrs: { storyId: 3 } }] },
      { type: 'scoreCard', attrs: { storyId: 5 } },
    ],
  };
  assert.deepEqual(referencesIn(body).map(referenceKey), ['work:1', 'story:3', 'story:5']);
});
