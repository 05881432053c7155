import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADDRESSES_PER_SITEMAP, parsePart, partPath, partsOf, sitemap, sitemapIndex } from './sitemap.ts';

test('a site map names pages by their whole address', () => {
  const xml = sitemap('https://reviews.example', [
    { path: '/' },
    { path: '/reviews/her', changedAt: new Date('2026-01-09T09:00:00Z') },
  ]);
  assert.match(xml, /<url><loc>https:\/\/reviews\.example\/<\/loc><\/url>/);
  assert.match(xml, /her<\/loc><lastmod>2026-01-09T09:00:00\.000Z<\/lastmod>/);
});

test('parts cover every id and can be read back from their address', () => {
  assert.deepEqual(partsOf('works', 0), []);
  assert.equal(partsOf('stories', ADDRESSES_PER_SITEMAP).length, 1);
  const [, second] = partsOf('stories', ADDRESSES_PER_SITEMAP + 1);
  assert.deepEqual(second, { of: 'stories', number: 2 });
  assert.deepEqual(second && parsePart(partPath(second).replace('/sitemap/', '')), second);
  assert.match(sitemapIndex('https://a.example', ['/sitemap/stories-1.xml']), /<loc>https:\/\/a\.example\/sitemap/);
});

test('an address that names no part is none', () => {
  for (const bad of ['stories-0.xml', 'stories-01.xml', 'critics-1.xml', 'stories-1', 'stories-123456.xml'])
    assert.equal(parsePart(bad), undefined, bad);
});
