import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownPart, pageKey } from './page-key.ts';

test('a page is kept under its path and the part of the query that it reads', () => {
  assert.equal(pageKey('/reviews/her'), '/reviews/her');
  assert.equal(pageKey('/reviews/her?utm_source=x'), '/reviews/her');
  assert.equal(pageKey('/reviews/her?comments=2&utm_source=x'), '/reviews/her?comments=2');
  for (const path of ['/reviews', '/critics/ines-okafor', '/readers/theo-marsh', '/tags/sea', '/years/2013'])
    assert.equal(pageKey(`${path}?page=2&comments=3`), `${path}?page=2`);
  assert.equal(pageKey('/corrections?page=2&reply=1'), '/corrections?page=2');
  for (const path of ['/', '/feed.xml', '/works/her', '/critics', '/genres', '/_not-found'])
    assert.equal(pageKey(`${path}?page=2`), path);
});

test('each view of a thread is kept, page by page, and nothing that is none', () => {
  assert.equal(pageKey('/reviews/her?order=newest'), '/reviews/her?order=newest');
  assert.equal(pageKey('/reviews/her?order=liked&utm_source=x'), '/reviews/her?order=liked');
  assert.equal(pageKey('/reviews/her?comments=2&only=staff'), '/reviews/her?only=staff&comments=2', 'in one writing');
  const none = 'order=oldest order=best order= order=1 only=1 order=newest&order=newest order=newest&only=staff';
  for (const query of [...none.split(' '), 'order=newest&comments=0', 'order=newest&reply=1']) {
    assert.equal(pageKey(`/reviews/her?${query}`), undefined, query);
  }
  assert.equal(pageKey('/reviews?order=newest&page=2'), '/reviews?page=2', 'an archive has one order');
});

test('what is no page number is not kept', () => {
  for (const query of ['comments=0', 'comments=x', 'comments=1&comments=2', 'comments=']) {
    assert.equal(pageKey(`/reviews/her?${query}`), undefined, query);
  }
});

test('a page with the form for an answer is made each time, and not kept', () => {
  assert.equal(pageKey('/reviews/her?reply=12'), undefined);
  assert.equal(pageKey('/reviews/her?report=12'), undefined);
  assert.equal(pageKey('/reviews/her?comments=2&reply=62'), undefined);
  assert.equal(pageKey('/reviews/her?quote=12'), undefined);
  assert.equal(knownPart('/reviews/her', 'comments=2&reply=62&utm_source=x'), '?comments=2&reply=62');
  assert.equal(pageKey('/reviews?reply=12'), '/reviews', 'an archive knows nothing of it');
});

test('a search is made each time, and not kept; the page on which one begins is', () => {
  assert.equal(pageKey('/search'), '/search');
  assert.equal(pageKey('/search?utm_source=x'), '/search');
  for (const query of ['q=her', 'q=', 'q=her&page=2', 'section=film', 'order=newest&q=her'])
    assert.equal(pageKey(`/search?${query}`), undefined, query);
  assert.equal(knownPart('/search', 'page=2&kind=list&x=y&q=a&kind=news'), '?q=a&kind=list&kind=news&page=2');
});
