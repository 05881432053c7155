import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundPiece } from './found-passage.ts';
import { readerQuery } from './reader-query.ts';
import { SearchMarks } from './search-marks.ts';
import type { Matching } from './search-tokens.ts';
import { stemIn } from './stemmer.ts';

const stem = stemIn('en-GB');
const marks = (typed: string, matching: Matching = 'stems') =>
  new SearchMarks(readerQuery(typed, stem), matching, stem);
const shown = (pieces: FoundPiece[]) => pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

test('words are marked as they are written, whatever their ending and accents', () => {
  assert.equal(shown(marks('lighthouse creme').marked('Two Lighthouses, crème.')), 'Two [Lighthouses], [crème].');
  assert.equal(shown(marks('lightho').marked('A lighthouse')), 'A lighthouse');
  assert.equal(shown(marks('lightho', 'beginnings').marked('A lighthouse')), 'A [lighthouse]');
});

test('a phrase is marked where it stands as it was asked for', () => {
  assert.equal(shown(marks('"white errand"').marked('White, and the White Errand')), 'White, and the [White] [Errand]');
  assert.equal(shown(marks('物語').marked('東京物語')), '[東京物語]');
});

test('the short review is shown where it and the headline say it all', () => {
  assert.equal(shown(marks('lamp keeper').said('The lamp', 'A keeper.', ['The keeper of the lamp.'])), 'A [keeper].');
});

test('else the passage is that says most of the rest, cut to what surrounds it', () => {
  const long = `${'word '.repeat(60)}oil for the lamp ${'more '.repeat(90)}`;
  const passage = shown(marks('lamp oil errand').said('Oil', 'A keeper.', ['An errand.', long, 'Oil.']));
  assert.equal(passage, 'An [errand].');
  assert.match(shown(marks('lamp oil').said('Oil', 'A keeper.', [long])), /^… (word )+\[oil\] for the \[lamp\] .* …$/);
  assert.equal(shown(marks('jeunet').said('Oil', 'A keeper.', ['An errand.'])), 'A keeper.', 'a name says it');
});
