import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerQuery } from './reader-query.ts';
import { calledTokens, storyTokens, type TokenQuery, tokensOf } from './search-tokens.ts';
import { stemIn } from './stemmer.ts';

const stem = stemIn('en-GB');
const shown = ({ all, none }: TokenQuery) =>
  [
    ...all.map((group) => group.map(({ token, begins }) => `${token}${begins ? '*' : ''}`).join('|')),
    ...none.map(({ token }) => `-${token}`),
  ].join(' ');
const asked = (typed: string, ...how: [matching?: 'stems' | 'beginnings', where?: ('title' | 'names')[]]) =>
  shown(tokensOf(readerQuery(typed, stem), ...how));

test('words are asked for by their stems, those of a phrase as they stand', () => {
  assert.equal(asked('two Lighthouses -keepers'), 'two lighthous -keeper');
  assert.equal(asked('"two lighthouses"'), 'two lighthouses');
});

test('the beginning of a word is enough where it is asked for, unless it is that of everything', () => {
  assert.equal(asked('to lightho', 'beginnings'), 'to lightho|lightho*');
});

test('words can be asked for in some parts alone', () => {
  assert.equal(asked('lamp oil', 'stems', ['title', 'names']), 't=lamp|n=lamp t=oil|n=oil');
  assert.equal(shown(calledTokens(['signal', 'ro'])), 't=signal|n=signal t=ro*|n=ro*');
});

test('a story is found by all of its words and their stems, and by what it is sorted under', () => {
  const said = {
    titles: ['Lamps'],
    names: ['Inês'],
    verdict: 'Lamps!',
    passages: ['Of oil.'],
    facets: ['section=film'],
  };
  const { tokens, title, names, verdict } = storyTokens(said, stem);
  assert.equal(tokens, ' lamps lamp ines ine in of oil t=lamps t=lamp n=ines n=ine n=in section=film ');
  assert.deepEqual([title, names, verdict], [' lamps lamp ', ' ines ine in ', ' lamps lamp ']);
});
