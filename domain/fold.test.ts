import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded } from './fold.ts';

test('accents, case and ligatures do not stand in the way of finding', () => {
  assert.equal(folded('  Amélie   Poulain '), 'amelie poulain');
  assert.equal(folded('BLÅ ÆRE, Straße, Łódź'), 'bla aere, strasse, lodz');
  assert.equal(folded('ﬁnal'), 'final');
});

test('other scripts are kept, without their accents', () => {
  assert.equal(folded('Ёлка'), 'елка');
  assert.equal(folded('千と千尋'), '千と千尋');
});
