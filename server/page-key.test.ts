import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownPart, pageKey } from './page-key.ts';

test('a page is kept under its path and the part of the query that it reads', () => {
  assert.equal(pageKey('/reviews/her'), '/reviews/her');
  assert.equal(pageKey('/reviews/her?utm_source=x'), '/reviews/her');
  assert.equal(pageKey('/reviews/her?comments=2&utm_source=x'), '/reviews/her?comments=2');
  assert.equal(pageKey('/reviews?page=2&comments=3'), '/reviews?page=2');
  assert.equal(pageKey('/corrections?page=2&reply=1'), '/corrections?page=2');
  for (const path of ['/', '/feed.xml', '/works/her', '/critics', '/_not-found'])
    assert.equal(pageKey(`${path}?page=2`), path);
});

test('what is no page number is not kept', () => {
  for (const query of ['comments=0', 'comments=x', 'comments=1&comments=2', 'comments=']) {
    assert.equal(pageKey(`/reviews/her?${query}`), undefined, query);
  }
});

test('a page with the form for an answer is made each time, and not kept', () => {
  assert.equal(pageKey('/reviews/her?reply=12'), undefined);
  assert.equal(pageKey('/reviews/her?comments=2&reply=62'), undefined);
  assert.equal(knownPart('/reviews/her', 'comments=2&reply=62&utm_source=x'), '?comments=2&reply=62');
  assert.equal(pageKey('/reviews?reply=12'), '/reviews', 'an archive knows nothing of it');
});
