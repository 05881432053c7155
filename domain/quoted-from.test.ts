import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comment } from './comment.ts';
import { quoteOf } from './quote.ts';
import { withSources } from './quoted-from.ts';
import { aComment } from './testing-comment.ts';
import { withheldComment } from './withheld-comment.ts';

const said = (number: number, text: string, more: Partial<Comment> = {}) =>
  aComment({
    ...{ id: number, number, text },
    author: { id: number, name: `Reader ${number}`, handle: `reader-${number}`, role: 'reader' },
    ...more,
  });

const sources = (text: string, answered: Comment[]) =>
  withSources(withheldComment({ text, spoils: false, spoilsUpTo: null }, false), answered).flatMap((block) =>
    block.type === 'quote' ? [block.from?.number ?? null] : [],
  );

const piano = said(12, 'The *piano* is late.\nAlways.\n\n||CANARY goes home||');

test('what repeats the comment that is answered, or one further up, says whose it is', () => {
  assert.deepEqual(sources(`${quoteOf(piano)}\n\nIt is not.`, [piano]), [12]);
  assert.deepEqual(
    sources('> piano is late\n\nNo.\n\n> Always. The best of it.', [said(14, 'The best of it.'), piano]),
    [12, null],
  );
});

test('nobody is quoted with what they did not say, covered or took back', () => {
  for (const [quote, source] of [
    ['> The piano is early.', piano],
    ['> late', piano],
    ['> CANARY goes home', piano],
    ['> The piano is late.', { ...piano, spoils: true }],
    ['> The piano is late.', { ...piano, state: 'held' as const }],
    ['> The piano is late.', { ...piano, author: null }],
  ] as const)
    assert.deepEqual(sources(quote, [source]), [null], quote);
});

test('a few letters that are the whole comment are its own', () => {
  assert.deepEqual(sources('> Always', [said(3, 'Always')]), [3]);
});

test('what is answered is taken apart once, however many quote it', () => {
  let reads = 0;
  const read = () => {
    reads += 1;
    return piano.text;
  };
  const answered = Object.defineProperty({ ...piano }, 'text', { get: read });
  for (const quote of ['> piano is late', '> Always.', '> nobody said it']) sources(quote, [answered]);
  assert.equal(reads, 1);
});
