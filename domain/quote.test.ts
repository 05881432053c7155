import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseComment } from './comment-text.ts';
import { canBeQuoted, quoteOf } from './quote.ts';

const said = (text: string, spoils = false) => ({ text, spoils, state: 'visible' as const });

test('each line of a quotation begins as one', () => {
  assert.equal(
    quoteOf(said('I went in ready\nto *laugh*.\n\nAnd came out.')),
    '> I went in ready\n> to laugh.\n>\n> And came out.',
  );
  assert.deepEqual(
    parseComment(quoteOf(said('One.\n\nTwo.'))).map(({ type }) => type),
    ['quote'],
  );
});

test('what stands under bars, and what others said, is left out', () => {
  assert.equal(
    quoteOf(said('> Suppose it all worked.\n\nThis is it: ||she leaves||. Indeed.')),
    '> This is it:\n>\n> Indeed.',
  );
});

test('what is not for everybody to read is not quoted', () => {
  assert.equal(canBeQuoted(said('Well said.')), true);
  assert.equal(canBeQuoted(said('She leaves.', true)), false);
  assert.equal(canBeQuoted({ ...said('Well said.'), state: 'held' }), false);
  assert.equal(quoteOf(said('She leaves.', true)), '');
  assert.equal(quoteOf(said('||She leaves.||')), '');
});
