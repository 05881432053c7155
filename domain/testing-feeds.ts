import assert from 'node:assert/strict';
import { type XmlAttribute, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { z } from 'zod';

/**
 * What the validator of the W3C asks of feeds, and what JSON Feed 1.1 says of itself, as rules that a test can hold a feed
 * against. XML is read by libxml2, which is not forgiving.
 */

export type CheckedItem = { id: string; title: string; html: string };

const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dcterms: 'http://purl.org/dc/terms/',
};

const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

function readXml<Read>(xml: string, read: (root: XmlElement) => Read): Read {
  const document = XmlDocument.fromString(xml);
  try {
    return read(document.root);
  } finally {
    document.dispose();
  }
}

const textsAt = (node: XmlElement, path: string): string[] =>
  node.find(path, namespaces).map((found) => (found as XmlElement | XmlAttribute).content);

function oneAt(node: XmlElement, path: string): string {
  const texts = textsAt(node, path);
  assert.equal(texts.length, 1, `one ${path}, not ${texts.length}`);
  return texts[0] ?? '';
}

const elementsAt = (node: XmlElement, path: string) => node.find(path, namespaces) as XmlElement[];

/** @param address where it was got from */
export function checkRss(xml: string, address: string): CheckedItem[] {
  return readXml(xml, (root) => {
    assert.equal(root.name, 'rss');
    assert.equal(oneAt(root, '@version'), '2.0');
    assert.equal(elementsAt(root, 'channel').length, 1);
    assert.ok(oneAt(root, 'channel/title').trim());
    oneAt(root, 'channel/description');
    assertWhole(oneAt(root, 'channel/link'));
    assert.match(oneAt(root, 'channel/language'), /^[a-z]{2,3}(-[a-z0-9]+)*$/);
    assert.equal(oneAt(root, 'channel/atom:link[@rel="self"]/@href'), address);
    for (const date of textsAt(root, 'channel/lastBuildDate')) assert.match(date, RFC_822);
    const items = elementsAt(root, 'channel/item').map((item) => {
      assertWhole(oneAt(item, 'link'));
      assert.match(oneAt(item, 'pubDate'), RFC_822);
      assert.match(oneAt(item, 'dcterms:modified'), RFC_3339);
      assert.equal(oneAt(item, 'guid/@isPermaLink'), 'false');
      // A mail address or nothing.
      assert.deepEqual(textsAt(item, 'author'), []);
      const [description, content] = [oneAt(item, 'description'), textsAt(item, 'content:encoded')];
      assertPlain(description);
      return { id: oneAt(item, 'guid'), title: oneAt(item, 'title'), html: content[0] ?? description };
    });
    return checked(items);
  });
}

export function checkAtom(xml: string, address: string): CheckedItem[] {
  return readXml(xml, (root) => {
    assert.equal(root.name, 'feed');
    assert.equal(root.namespaceUri, namespaces.atom);
    assertWhole(oneAt(root, 'atom:id'));
    assert.ok(oneAt(root, 'atom:title').trim());
    assert.match(oneAt(root, 'atom:updated'), RFC_3339);
    assert.ok(oneAt(root, 'atom:author/atom:name'));
    assert.equal(oneAt(root, 'atom:link[@rel="self"]/@href'), address);
    assertWhole(oneAt(root, 'atom:link[@rel="alternate"]/@href'));
    const updated = textsAt(root, 'atom:entry/atom:updated').toSorted();
    if (updated.length > 0) assert.equal(oneAt(root, 'atom:updated'), updated.at(-1));
    const items = elementsAt(root, 'atom:entry').map((entry) => {
      for (const name of ['published', 'updated']) assert.match(oneAt(entry, `atom:${name}`), RFC_3339);
      assertWhole(oneAt(entry, 'atom:id'));
      assertWhole(oneAt(entry, 'atom:link[@rel="alternate"]/@href'));
      for (const term of textsAt(entry, 'atom:category/@term')) assert.ok(term);
      for (const name of textsAt(entry, 'atom:author/atom:name')) assert.ok(name.trim());
      for (const uri of textsAt(entry, 'atom:author/atom:uri')) assertWhole(uri);
      assert.equal(oneAt(entry, 'atom:content/@type'), 'html');
      return { id: oneAt(entry, 'atom:id'), title: oneAt(entry, 'atom:title'), html: oneAt(entry, 'atom:content') };
    });
    return checked(items);
  });
}

const whole = z.url({ protocol: /^https?$/ });
const author = z.strictObject({ name: z.string().min(1), url: whole.optional() });
const jsonItem = z.strictObject({
  id: z.string().min(1),
  url: whole,
  title: z.string(),
  content_html: z.string(),
  summary: z.string().min(1).optional(),
  image: whole.optional(),
  date_published: z.iso.datetime(),
  date_modified: z.iso.datetime(),
  authors: z.array(author).min(1).optional(),
  tags: z.array(z.string().min(1)).min(1).optional(),
});
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: whole,
  feed_url: whole,
  description: z.string().min(1).optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  authors: z.array(author).min(1),
  items: z.array(jsonItem),
});

export function checkJsonFeed(json: string, address: string): CheckedItem[] {
  const feed = jsonFeedSchema.parse(JSON.parse(json));
  assert.equal(feed.feed_url, address);
  return checked(feed.items.map(({ id, title, content_html: html }) => ({ id, title, html })));
}

function checked(items: CheckedItem[]): CheckedItem[] {
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length, 'no two items have one id');
  for (const { html } of items) assertPlain(html);
  return items;
}

function assertWhole(address: string) {
  assert.match(address, /^https?:\/\/[^/\s]+\/\S*$/, `“${address}” is no whole address`);
}

const elements = new Set(
  'a b blockquote br figcaption figure h2 h3 hr i img li ol p s sup table tbody td th tr ul'.split(' '),
);
const attributes = new Set('alt height href rel src start value width'.split(' '));
const alone = new Set(['br', 'hr', 'img']);

/** HTML that means the same wherever it is shown: elements that say what they are, each closed, and whole addresses. */
function assertPlain(html: string) {
  const open: string[] = [];
  for (const [tag, close, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>/gi)) {
    assert.ok(elements.has(name), `${tag} may not stand in a feed`);
    if (close) assert.equal(open.pop(), name, `${tag} closes what is open`);
    else if (!alone.has(name)) open.push(name);
    for (const [, attribute = '', value = ''] of rest.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      assert.ok(attributes.has(attribute), `${attribute} may not stand in a feed: ${tag}`);
      if (attribute === 'src' || (attribute === 'href' && !value.startsWith('mailto:'))) assertWhole(value);
    }
    assert.equal(rest.replace(/ [\w:-]+="[^"]*"/g, ''), '', tag);
  }
  assert.deepEqual(open, [], 'everything is closed');
}
