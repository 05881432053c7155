import assert from 'node:assert/strict';
import { test } from 'node:test';
import { length } from './length.ts';

const sentence = (text: string) => {
  const ruling = length({ text });
  return ruling?.kind === 'refuse' ? ruling.sentence : null;
};

test('5 to 5,000 characters', () => {
  assert.equal(sentence('Hello'), null);
  assert.equal(sentence('x'.repeat(5_000)), null);
  assert.match(sentence('Hey!') ?? '', /at least 5 characters/);
  assert.match(sentence('> > > >') ?? '', /at least 5 characters/);
  assert.match(sentence('x'.repeat(5_001)) ?? '', /at most 5,000 characters; this one is 1 over/);
});
