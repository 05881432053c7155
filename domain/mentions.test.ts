import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body, BodyNode } from './body.ts';
import { mentionsIn } from './mentions.ts';

const linked = (id: number, ...more: string[]): BodyNode => ({
  ...{ type: 'text', text: 'it' },
  marks: [{ type: 'reference', attrs: { kind: 'work', id } }, ...more.map((type) => ({ type }))],
});

test('a text mentions the works that it links to and the stories that it shows, but nothing from under a bar', () => {
  const body: Body = {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [linked(1), linked(1), linked(2, 'spoilerText')] },
      { type: 'spoiler', content: [{ type: 'paragraph', content: [linked(3)] }] },
      { type: 'spoiler', content: [{ type: 'scoreCard', attrs: { storyId: 6 } }] },
      { type: 'scoreCard', attrs: { storyId: 5 } },
    ],
  };
  assert.deepEqual(mentionsIn(body), { works: [1], stories: [5] });
});
