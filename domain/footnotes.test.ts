import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyNode } from './body.ts';
import { footnotesIn } from './footnotes.ts';

const note = (text: string): BodyNode => ({ type: 'footnote', attrs: { text } });
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });

test('notes are numbered in the order in which they are met', () => {
  const [first, second] = [note('one'), note('two')];
  const { numbers, atFoot } = footnotesIn({ type: 'doc', content: [paragraph(first), paragraph(second)] });
  assert.deepEqual([numbers.get(first), numbers.get(second)], [1, 2]);
  assert.deepEqual(atFoot, [
    { number: 1, text: 'one' },
    { number: 2, text: 'two' },
  ]);
});

test('a note to a hidden passage stays with it, and the numbers go on', () => {
  const spoiler: BodyNode = { type: 'spoiler', attrs: { about: 'the end' }, content: [paragraph(note('They go.'))] };
  const { atFoot, inSpoiler } = footnotesIn({
    type: 'doc',
    content: [paragraph(note('before')), spoiler, paragraph(note('after'))],
  });
  assert.deepEqual(
    atFoot.map(({ number }) => number),
    [1, 3],
  );
  assert.deepEqual(inSpoiler.get(spoiler), [{ number: 2, text: 'They go.' }]);
});
