import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyNode } from './body.ts';
import { piecesOf, piecesOfText } from './pieces.ts';
import { compareText, compareWords, type Run } from './word-runs.ts';

const signs = { same: '', added: '+', taken: '-', reformatted: '~' } as const;
const inShort = (runs: Run[]) => runs.map(({ change, text }) => `${signs[change]}[${text}]`).join('');
const text = (words: string, ...marks: string[]): BodyNode => ({
  ...{ type: 'text', text: words, marks: marks.map((type) => ({ type })) },
});

test('words that changed stand in the order in which they are read', () => {
  assert.equal(
    inShort(compareText('whose face we never see.', 'whose face we do not see.')),
    '[whose face we ]-[never ]+[do not ][see.]',
  );
});

test('what is the same is one run', () => {
  assert.equal(inShort(compareText('There is snow.', 'There is snow.')), '[There is snow.]');
  assert.equal(inShort(compareText('', '')), '');
});

test('a space or a comma between two changes goes and comes with them', () => {
  const runs = compareText('The talk, good, ends.', 'The parcel, bad, ends.');
  assert.equal(inShort(runs), '[The ]-[talk, good]+[parcel, bad][, ends.]');
});

test('words that only changed their look are told apart from words that changed', () => {
  const before = piecesOf([text('It is in White Errand again.')]);
  const after = piecesOf([text('It is in '), text('White Errand', 'italic'), text(' again.')]);
  const runs = compareWords(before, after);
  assert.equal(inShort(runs), '[It is in ]~[White Errand][ again.]');
  assert.deepEqual(runs[1]?.was, []);
});

test('a space at the edge of words that look different, or between two of which one does, is as it was', () => {
  const before = piecesOf([text('It is in White Errand again.')]);
  const after = piecesOf([text('It is in'), text(' White ', 'italic'), text('Errand again.')]);
  const runs = compareWords(before, after).filter(({ change }) => change !== 'same');
  assert.equal(inShort(runs), '~[White]');
});

test('the order of marks is no change', () => {
  const runs = compareWords(piecesOf([text('both', 'bold', 'italic')]), piecesOf([text('both', 'italic', 'bold')]));
  assert.equal(inShort(runs), '[both]');
});

test('a footnote is one piece, and counts the words that stand in it', () => {
  const note = (words: string): BodyNode => ({ type: 'footnote', attrs: { text: words } });
  const runs = compareWords(piecesOf([text('Snow.')]), piecesOf([text('Snow.'), note('Shot in Norway.')]));
  assert.deepEqual(runs.at(-1), {
    ...{ change: 'added', kind: 'note', text: 'Shot in Norway.', marks: [], was: [], words: 3 },
  });
});

test('words are words in any script', () => {
  const words = piecesOfText('雪国の旅').filter(({ kind }) => kind === 'word');
  assert.ok(words.length > 1);
});

test('two long texts with nothing in common are not searched for crumbs', () => {
  const long = (word: string) => Array.from({ length: 6_000 }, (_, at) => `${word}${at}`).join(' ');
  const runs = compareText(long('a'), long('b'));
  assert.deepEqual(
    runs.map(({ change, words }) => [change, words]),
    [
      ['taken', 6_000],
      ['added', 6_000],
    ],
  );
});

test('a text of nothing but signs is compared like any other', () => {
  for (const signs of [']('.repeat(50_000), '[[note: '.repeat(20_000), '['.repeat(200_000)]) {
    assert.equal(inShort(compareText('', signs)), `+[${signs}]`);
    assert.equal(inShort(compareText(signs, 'Snow.')), `-[${signs}]+[Snow.]`);
  }
});
