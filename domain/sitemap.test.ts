import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADDRESSES_PER_SITEMAP, newsSitemap, parsePart, partPath, partsOf, sitemap, sitemapIndex } from './sitemap.ts';
import { checkSitemap } from './testing-sitemaps.ts';

test('a site map names pages by their whole address', () => {
  const xml = sitemap('https://reviews.example', [
    { path: '/' },
    { path: '/reviews/her?a&b', changedAt: new Date('2026-01-09T09:00:00Z'), picture: '/media/abc-full.jpg' },
  ]);
  assert.deepEqual(checkSitemap(xml), ['https://reviews.example/', 'https://reviews.example/reviews/her?a&b']);
  assert.match(xml, /<url><loc>https:\/\/reviews\.example\/<\/loc><\/url>/);
  assert.match(xml, /her\?a&amp;b<\/loc><lastmod>2026-01-09T09:00:00\.000Z<\/lastmod><image:image>/);
  assert.match(xml, /<image:loc>https:\/\/reviews\.example\/media\/abc-full\.jpg<\/image:loc>/);
});

test('the map of news names the publication, its language, and what came out', () => {
  const entry = { path: '/stories/patch', title: 'Patch & <more>', publishedAt: new Date('2026-01-09T09:00:00Z') };
  const paper = { url: 'https://reviews.example', name: 'The Lamp & Co' };
  const xml = newsSitemap({ ...paper, locale: 'en-GB' }, [entry]);
  assert.deepEqual(checkSitemap(xml), ['https://reviews.example/stories/patch']);
  assert.match(xml, /<news:name>The Lamp &amp; Co<\/news:name><news:language>en<\/news:language>/);
  assert.match(xml, /<news:publication_date>2026-01-09T09:00:00\.000Z<\/news:publication_date>/);
  assert.match(xml, /<news:title>Patch &amp; &lt;more&gt;<\/news:title>/);
  for (const [locale, language] of [
    ['de', 'de'],
    ['zh-TW', 'zh-tw'],
    ['zh-Hans', 'zh-cn'],
    ['gsw-CH', 'gsw'],
  ] as const)
    assert.match(newsSitemap({ ...paper, locale }, [entry]), new RegExp(`<news:language>${language}<`));
  assert.deepEqual(checkSitemap(newsSitemap({ ...paper, locale: 'en-GB' }, [])), []);
});

test('the rules refuse what breaks them', () => {
  const entry = (inside: string) => sitemap('https://a.example', [{ path: '/' }]).replace('</loc>', `</loc>${inside}`);
  for (const bad of ['<lastmod>yesterday</lastmod>', '<loc>https://a.example/b</loc>', '<changed/>', '<lastmod>'])
    assert.throws(() => checkSitemap(entry(bad)), bad);
  assert.throws(() => checkSitemap(sitemap('a.example', [{ path: '/' }])));
});

test('parts cover every id and can be read back from their address', () => {
  assert.deepEqual(partsOf('works', 0), []);
  assert.equal(partsOf('stories', ADDRESSES_PER_SITEMAP).length, 1);
  const [, second] = partsOf('stories', ADDRESSES_PER_SITEMAP + 1);
  assert.deepEqual(second, { of: 'stories', number: 2 });
  assert.deepEqual(second && parsePart(partPath(second).replace('/sitemap/', '')), second);
  const index = sitemapIndex('https://a.example', [{ path: '/sitemap/stories-1.xml', changedAt: new Date(0) }]);
  assert.deepEqual(checkSitemap(index, 'sitemapindex'), ['https://a.example/sitemap/stories-1.xml']);
  assert.match(index, /<lastmod>1970-01-01T00:00:00\.000Z<\/lastmod>/);
});

test('an address that names no part is none', () => {
  for (const bad of ['stories-0.xml', 'stories-01.xml', 'critics-1.xml', 'stories-1', 'stories-123456.xml'])
    assert.equal(parsePart(bad), undefined, bad);
});
