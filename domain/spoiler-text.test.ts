import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body, BodyNode } from './body.ts';
import { footnotesIn } from './footnotes.ts';
import { withSpoilerRuns } from './spoiler-text.ts';

const plain = (text: string): BodyNode => ({ type: 'text', text });
const hidden = (text: string, ...more: string[]): BodyNode => ({
  ...{ type: 'text', text },
  marks: [...more, 'spoilerText'].map((type) => ({ type })),
});
const doc = (...content: BodyNode[]): Body => ({ type: 'doc', content: [{ type: 'paragraph', content }] });

test('words side by side stand under one bar, apart ones under their own', () => {
  const [one, two, three] = [hidden('They '), hidden('drown', 'bold'), hidden('again')];
  const body = withSpoilerRuns(doc(plain('So: '), one, two, plain(' and '), three));
  assert.deepEqual(body.content[0]?.content, [
    plain('So: '),
    { type: 'spoilerRun', content: [one, two] },
    plain(' and '),
    { type: 'spoilerRun', content: [three] },
  ]);
});

test('a passage without such words stays the same object', () => {
  const body = doc(plain('Nothing.'));
  assert.equal(withSpoilerRuns(body).content, body.content);
});

test('a note to words under a bar stands under one too', () => {
  const note: BodyNode = { type: 'footnote', attrs: { text: 'Both of them.' }, marks: [{ type: 'spoilerText' }] };
  const { atFoot } = footnotesIn(withSpoilerRuns(doc(hidden('They drown'), note)));
  assert.deepEqual(atFoot, [{ number: 1, text: 'Both of them.', covered: true }]);
});
