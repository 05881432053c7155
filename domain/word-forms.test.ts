import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemIn } from './stemmer.ts';
import { everyForm, formsOf } from './word-forms.ts';

/** Whether a text that says the one is found by typing the other. */
const finds = (locale: string, written: string, typed: string) =>
  formsOf(typed, stemIn(locale)).every(({ stem }) => everyForm([written], stemIn(locale)).includes(stem));

test('a word has itself, folded, and its stem', () => {
  assert.deepEqual(formsOf('Lighthouses, …', stemIn('en-GB')), [
    { word: 'lighthouses', stem: 'lighthous', plainStem: 'lighthous' },
  ]);
  assert.deepEqual(everyForm(['Lighthouses turn', 'and turn'], stemIn('en-GB')), [
    ...['lighthouses', 'lighthous', 'turn', 'and'],
  ]);
});

test('endings are those of the language', () => {
  assert.ok(finds('en-GB', 'lighthouse', 'lighthouses'));
  assert.ok(finds('fr-FR', 'chevaux', 'cheval'));
  assert.ok(finds('de-AT', 'Häuser', 'Haus'));
  assert.ok(!finds('en-GB', 'Häuser', 'Haus'));
  assert.ok(!finds('tlh', 'lighthouse', 'lighthouses'), 'a language without rules has words as they are');
});

test('a word is found with its accents and without, even where they tell an ending', () => {
  for (const pair of ['aimé aime', 'aime aimé', 'Amélie amelie', 'AMÉLIE Amélie', 'éléphants elephant', 'été ete']) {
    const [written = '', typed = ''] = pair.split(' ');
    assert.ok(finds('fr-FR', written, typed), pair);
  }
  assert.ok(finds('en-GB', 'cafe\u0301', 'café'), 'however the accent is spelled');
  assert.ok(!finds('fr-FR', 'et', 'été'), 'one that was typed is not left out');
});

test('what stands after an apostrophe at the end of a word is no word', () => {
  assert.deepEqual(
    formsOf('the keeper’s lamp', stemIn('en')).map(({ word }) => word),
    ['the', 'keeper', 'lamp'],
  );
  assert.ok(finds('fr', 'l’amour', 'amour'));
});

test('where nothing stands between words, each sign is one', () => {
  assert.deepEqual(everyForm(['東京'], stemIn('ja')), ['東', '京']);
});

test('no word breaks the rules of any language', () => {
  for (const locale of 'ar bg da de el en es fi fr ga hu hy id it nb nl pt ro ru sr sv tr uk'.split(' ')) {
    for (const word of ['a', 'y', 'constructor', '__proto__', '東', 'ﬁ', 'İ', 'x'.repeat(500), '\u0301', 'Ωμέγα'])
      for (const form of everyForm([word], stemIn(locale)))
        assert.match(form, /^[\p{L}\p{N}]+$/u, `${word} in ${locale}`);
  }
});
