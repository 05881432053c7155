import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairBlocks } from './block-pairs.ts';
import { blocksOf } from './blocks.ts';

const count = (length: number, words: (at: number) => string) => Array.from({ length }, (_, at) => words(at));
const blocks = (paragraphs: string[]) =>
  blocksOf({
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  });

/** How many blocks became what. */
function outcome(before: string[], after: string[]) {
  const pairs = Object.groupBy(pairBlocks(blocks(before), blocks(after)), ({ became }) => became);
  return Object.fromEntries(Object.entries(pairs).map(([became, found]) => [became, found.length]));
}

test('two texts of many paragraphs that share nothing are told apart, however long', () => {
  for (const length of [2500, 50_000]) {
    const found = outcome(
      count(length, (at) => `old${at}`),
      count(length, (at) => `new${at}`),
    );
    assert.deepEqual(found, { taken: length, added: length });
  }
});

test('a long text in which every paragraph was touched up keeps them all', () => {
  const found = outcome(
    count(1500, (at) => `It snows again on day ${at}.`),
    count(1500, (at) => `It snows again on day ${at}, lightly.`),
  );
  assert.deepEqual(found, { kept: 1500 });
});

test('what a long text begins and ends with stays, whatever came between', () => {
  const [start, end] = [count(50, (at) => `Start ${at}`), count(50, (at) => `End ${at}`)];
  const found = outcome([...start, ...end], [...start, ...count(6000, (at) => `new${at}`), ...end]);
  assert.deepEqual(found, { kept: 100, added: 6000 });
});

test('all paragraphs of a long text are found again in another order', () => {
  const paragraphs = count(20_000, (at) => `The courier came on day ${at}.`);
  const found = outcome(paragraphs, paragraphs.toReversed());
  assert.deepEqual([found.moved, found.left, found.added], [20_000, 20_000, undefined]);
});

test('one endless paragraph beside many short ones is looked through a word at a time', () => {
  const short = count(20_000, (at) => `She never came back ${at}.`);
  const found = outcome([count(30_000, (at) => `word${at}`).join(' ')], short);
  assert.deepEqual(found, { taken: 1, added: 20_000 });
});
