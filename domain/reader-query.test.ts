import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerQuery } from './reader-query.ts';
import { stemIn } from './stemmer.ts';
import { typings } from './testing-typings.ts';

const asked = (typed: string) => {
  const { terms, not } = readerQuery(typed, stemIn('en-GB'));
  const shown = (term: (typeof terms)[number]) => ('phrase' in term ? `"${term.phrase.join(' ')}"` : term.stem);
  return [...terms.map(shown), ...not.map((term) => `-${shown(term)}`)].join(' ');
};

test('words are looked for by their stems, wherever signs hold them together', () => {
  assert.equal(asked('Two Lighthouses'), 'two lighthous');
  assert.equal(asked('Spider-Man (2002)'), 'spider man 2002');
});

test('what stands between quotation marks of any sort is a phrase, even when the last is missing', () => {
  assert.equal(asked('"white errand"'), '"white errand"');
  assert.equal(asked('“White Errand” keeper'), '"white errand" keeper');
  assert.equal(asked('„Der Weg“ «le chemin»'), '"der weg" "le chemin"');
  assert.equal(asked('lamp "of the'), 'lamp "of the"');
  assert.equal(asked('"lighthouses"'), '"lighthouses"', 'one word, just so');
});

test('a minus before a word leaves it out, and so it does before a phrase', () => {
  assert.equal(asked('lamp -oil'), 'lamp -oil');
  assert.equal(asked('lamp -"oil lamp" −keepers'), 'lamp -"oil lamp" -keeper');
  assert.equal(asked('lamp -spider-man'), 'lamp -"spider man"');
  assert.equal(asked('semi-"quoted" low-key'), 'semi "quoted" low kei', 'not within a word');
});

test('signs that nothing parts stay beside each other', () => {
  assert.equal(asked('東京物語'), '"東 京 物 語"');
  assert.equal(asked('東'), '東');
});

test('what has no letter and no figure asks for nothing', () => {
  for (const typed of ['', ' ', '"', '""', '-', '- -', '%', '\0', '*', "'", '…', '\u0301', '(', '-""'])
    assert.equal(asked(typed), '');
});

test('more than a reader can mean is left out', () => {
  assert.equal(asked('word '.repeat(2_000)).split(' ').length, 10);
  assert.equal(asked(`"${'word '.repeat(2_000)}`).split(' ').length, 12);
});

test('nothing that can be typed is wrong', () => {
  for (const typed of typings(2_000)) {
    const { terms, not } = readerQuery(typed, stemIn('en-GB'));
    for (const term of [...terms, ...not]) {
      for (const word of 'phrase' in term ? term.phrase : [term.word, term.stem])
        assert.match(word, /^[\p{L}\p{N}]{1,60}$/u, JSON.stringify(typed));
    }
  }
});
