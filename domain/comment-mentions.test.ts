import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handlesCalledIn } from './comment-mentions.ts';
import { MENTIONS_MAX } from './note.ts';

test('handles are called in a sentence, in any spelling, once', () => {
  assert.deepEqual(handlesCalledIn('@wren-abara, is it? *@Theo* and @theo.'), ['wren-abara', 'theo']);
});

test('a mail address and the address of a page call nobody', () => {
  assert.deepEqual(handlesCalledIn('wren@abara.example or https://social.example/@wren'), []);
});

test('whoever is only quoted is not called again', () => {
  assert.deepEqual(handlesCalledIn('> @wren said so\n\nI think so too, @theo.'), ['theo']);
});

test('nobody can call a crowd', () => {
  const crowd = Array.from({ length: MENTIONS_MAX + 5 }, (_, n) => `@reader-${n}`).join(' ');
  assert.equal(handlesCalledIn(crowd).length, MENTIONS_MAX);
});
