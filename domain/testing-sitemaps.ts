import assert from 'node:assert/strict';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';

/** What the sitemap protocol and the two extensions of it that we use ask of a file. It is read by libxml2, which is not forgiving. */

const MOST_ADDRESSES = 50_000;
const LONGEST_ADDRESS = 2_048;

const namespaces = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** In the order that the schema of the protocol wants, each at most once. */
const children = {
  url: /^loc(,lastmod)?(,image)?(,news)?$/,
  sitemap: /^loc(,lastmod)?$/,
  image: /^loc$/,
  news: /^publication,publication_date,title$/,
  publication: /^name,language$/,
};

const W3C_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const shapes: Record<string, RegExp> = {
  loc: /^https?:\/\/[^/\s]+\/\S*$/,
  lastmod: W3C_DATE,
  publication_date: W3C_DATE,
  language: /^([a-z]{2,3}|zh-cn|zh-tw)$/,
  name: /\S/,
  title: /\S/,
};

/** @returns its addresses */
export function checkSitemap(xml: string, root: 'urlset' | 'sitemapindex' = 'urlset'): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    assert.equal(document.root.name, root);
    assert.equal(document.root.namespaceUri, namespaces.s);
    const entries = elementsAt(document.root, root === 'urlset' ? 's:url' : 's:sitemap');
    assert.equal(elementsAt(document.root, '*').length, entries.length);
    assert.ok(entries.length <= MOST_ADDRESSES);
    entries.forEach(checkElement);
    return entries.map((entry) => elementsAt(entry, 's:loc')[0]?.content ?? '');
  } finally {
    document.dispose();
  }
}

const elementsAt = (node: XmlElement, path: string) => node.find(path, namespaces) as XmlElement[];

function checkElement(element: XmlElement) {
  assert.ok(Object.values(namespaces).includes(element.namespaceUri), element.name);
  const inside = elementsAt(element, '*');
  const names = inside.map(({ name }) => name).join(',');
  const expected = element.name in children ? children[element.name as keyof typeof children] : undefined;
  if (expected) assert.match(names, expected, `in ${element.name}`);
  else assert.match(element.content, shapes[element.name] ?? /^(?!)/, element.name);
  if (element.name === 'loc') assert.ok(element.content.length < LONGEST_ADDRESS);
  inside.forEach(checkElement);
}
