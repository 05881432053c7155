import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerSearch, searchAddress } from './reader-search.ts';

test('a search is read from its address, and written in one order only', () => {
  const asked = { page: '2', order: 'score', year: '2013', kind: ['review', 'list'], q: ' white  errand ', x: 'y' };
  const search = readerSearch(asked);
  assert.deepEqual(search, {
    ...{ typed: 'white errand', order: 'score', page: 2 },
    filters: { kind: ['list', 'review'], year: ['2013'] },
  });
  assert.equal(
    search && searchAddress(search),
    '/search?q=white+errand&kind=list&kind=review&year=2013&order=score&page=2',
  );
});

test('what stands at its default is left out', () => {
  assert.equal(searchAddress(readerSearch({}) ?? {}), '/search');
  assert.equal(searchAddress(readerSearch({ q: 'her', order: 'relevance', page: '1' }) ?? {}), '/search?q=her');
});

test('what none of our links says asks for nothing, and a page that cannot be for none', () => {
  const search = readerSearch({ q: ['a', 'b'], order: 'best', section: '%', year: '2013"' });
  assert.deepEqual(search, { typed: '', filters: {}, order: 'relevance', page: 1 });
  for (const page of ['0', 'x', '51', '-1', ['1', '2']]) assert.equal(readerSearch({ q: 'a', page }), undefined);
});

test('what is typed is cut where nobody reads on, whatever it is', () => {
  assert.equal(readerSearch({ q: 'x'.repeat(10_000) })?.typed.length, 200);
  assert.equal(readerSearch({ q: 'a\0b\nc' })?.typed, 'a b c');
});
