import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifierAddress } from './identifier-address.ts';

test('a work is found in the other catalogue, where that has an address for it', () => {
  assert.equal(identifierAddress({ scheme: 'imdb', value: 'tt1798709' }), 'https://www.imdb.com/title/tt1798709/');
  assert.equal(identifierAddress({ scheme: 'tmdb', value: 'tv/1399' }), 'https://www.themoviedb.org/tv/1399');
  assert.equal(
    identifierAddress({ scheme: 'igdb', value: 'hollow-knight' }),
    'https://www.igdb.com/games/hollow-knight',
  );
  assert.equal(identifierAddress({ scheme: 'igdb', value: '14593' }), undefined);
  assert.equal(identifierAddress({ scheme: 'isbn', value: '9780306406157' }), undefined);
});
