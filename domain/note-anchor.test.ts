import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body } from './body.ts';
import { anchorAt, CONTEXT_MAX, findAnchor, lettersOf, lettersOfBody, QUOTE_MAX } from './note-anchor.ts';

const text =
  'He sets out. There is snow, and then there is a great deal more snow. The red armband is a promise. He goes on.';
const on = (quote: string, whole = text, nth = 0) => {
  let from = whole.indexOf(quote);
  for (let found = 0; found < nth; found += 1) from = whole.indexOf(quote, from + 1);
  return anchorAt(whole, from, from + quote.length);
};
/** What stands at the place where a passage is found. */
const found = (now: string, anchor: ReturnType<typeof on>) => {
  const place = findAnchor(lettersOf(now), anchor);
  return place.state === 'gone' ? 'gone' : [place.state, lettersOf(now).slice(place.from, place.to)];
};

test('a passage is found where it stands', () => {
  assert.deepEqual(found(text, on('a great deal more snow')), ['there', 'agreatdealmoresnow']);
});

test('it survives what is written before it, after it, and how lines break', () => {
  const anchor = on('The red armband is a promise.');
  assert.deepEqual(found(`A new beginning.\n\n${text}`, anchor), ['there', 'Theredarmbandisapromise.']);
  assert.deepEqual(found(text.replace('great deal', 'little'), anchor), ['there', 'Theredarmbandisapromise.']);
  assert.deepEqual(found(text.replace('He goes on.', 'He stops.'), anchor), ['there', 'Theredarmbandisapromise.']);
  assert.deepEqual(found(text.replace('red armband', 'red\narmband'), anchor), ['there', 'Theredarmbandisapromise.']);
});

test('of the same words in two places, the one with the same neighbours is meant', () => {
  const second = on('snow', text, 1);
  const place = findAnchor(lettersOf(text), second);
  assert.ok(place.state === 'there');
  assert.equal(place.from, lettersOf(text).lastIndexOf('snow'));
  const moved = findAnchor(lettersOf(`Snow, snow. ${text}`), second);
  assert.ok(moved.state === 'there');
  assert.equal(moved.from, lettersOf(`Snow, snow. ${text}`).lastIndexOf('snow'));
});

test('a passage that was rewritten in its place is said to have changed', () => {
  assert.deepEqual(found(text.replace('is a promise', 'was a debt'), on('The red armband is a promise.')), [
    'changed',
    'Theredarmbandwasadebt.',
  ]);
});

test('a passage that was taken out is gone, whatever surrounds it', () => {
  assert.equal(found(text.replace(' The red armband is a promise.', ''), on('The red armband is a promise.')), 'gone');
  assert.equal(found('Another text altogether.', on('The red armband is a promise.')), 'gone');
  assert.equal(found('', on('snow')), 'gone');
});

test('what was put in its place is not it when it is much longer', () => {
  const long = text.replace('a promise', 'a promise, '.repeat(30));
  assert.equal(found(long, on('The red armband is a promise.')), 'gone');
});

test('the first and the last words of a text are found as well', () => {
  assert.deepEqual(found(text, on('He sets out.')), ['there', 'Hesetsout.']);
  assert.deepEqual(found(text.replace('He sets', 'They set'), on('He sets out.')), ['changed', 'Theysetout.']);
  assert.deepEqual(found(text.replace('goes on', 'stops'), on('He goes on.')), ['changed', 'Hestops.']);
  assert.equal(found('Something else.', on('All of it.', 'All of it.')), 'gone');
});

test('a long choice is cut, and its neighbours kept short', () => {
  const long = `${'before '.repeat(50)}${'word '.repeat(200)}${'after '.repeat(50)}`;
  const anchor = anchorAt(long, 350, 1_350);
  assert.ok(anchor.quote.length <= QUOTE_MAX);
  assert.deepEqual([anchor.before.length, anchor.after.length], [CONTEXT_MAX, CONTEXT_MAX]);
  assert.equal(findAnchor(lettersOf(long), anchor).state, 'there');
});

test('the letters of a text are those of all its paragraphs', () => {
  const body: Body = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'One ' },
          { type: 'text', text: 'two.' },
        ],
      },
      { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Three.' }] }] },
    ],
  };
  assert.equal(lettersOfBody(body), 'Onetwo.Three.');
});
