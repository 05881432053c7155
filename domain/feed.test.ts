import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Feed } from './feed.ts';
import { feedFile } from './feed-format.ts';
import { checkAtom, checkJsonFeed, checkRss } from './testing-feeds.ts';
import { writeFeed } from './write-feed.ts';

const feed: Feed = {
  id: 'https://reviews.example/#section-1',
  title: 'Marquee: Film & more',
  description: 'Film, newest first.',
  url: 'https://reviews.example/sections/film',
  feed: 'https://reviews.example/sections/film/feed',
  language: 'en-GB',
  publisher: 'Marquee',
  items: [
    {
      id: 'https://reviews.example/#story-12',
      title: 'Review: Her & <him>\u0001',
      url: 'https://reviews.example/reviews/her',
      published: new Date('2026-01-09T09:00:00Z'),
      updated: new Date('2026-01-10T09:00:00Z'),
      authors: [{ name: 'Ines Okafor', url: 'https://reviews.example/critics/ines' }, { name: 'Lorna & Ashby' }],
      categories: ['Film', 'sci-fi & more'],
      summary: 'A man <buys> a voice.',
      html: '<p>A man &lt;buys&gt; a <a href="https://reviews.example/works/her"><i>voice</i></a>. ]]&gt;</p>',
      picture: 'https://reviews.example/media/abc-og.jpg',
      talk: {
        url: 'https://reviews.example/reviews/her#comments',
        feed: 'https://reviews.example/reviews/her/comments',
      },
    },
    {
      id: 'https://reviews.example/#story-11',
      title: 'Plain',
      url: 'https://reviews.example/stories/plain',
      published: new Date('2026-01-08T09:00:00Z'),
      updated: new Date('2026-01-08T09:00:00Z'),
      ...{ authors: [], categories: [], summary: '', html: '<p>Short.</p>' },
    },
  ],
};
const empty: Feed = { ...feed, description: '', items: [] };
const [first] = feed.items;

test('each format keeps the rules of its makers, with something in it and with nothing', () => {
  for (const one of [feed, empty]) {
    assert.equal(checkRss(writeFeed(one, 'xml'), `${feed.feed}.xml`).length, one.items.length);
    assert.equal(checkAtom(writeFeed(one, 'atom'), `${feed.feed}.atom`).length, one.items.length);
    assert.equal(checkJsonFeed(writeFeed(one, 'json'), `${feed.feed}.json`).length, one.items.length);
  }
});

test('the rules refuse what breaks them', () => {
  const broken = (change: Partial<Feed['items'][number]>): Feed => ({
    ...feed,
    items: [{ ...feed.items[1], ...change } as Feed['items'][number]],
  });
  const bad = [
    { html: '<p class="x">a</p>' },
    { html: '<script>a</script>' },
    { html: '<a href="/her">a</a>' },
    { html: '<p>a' },
  ];
  for (const change of bad) {
    assert.throws(() => checkRss(writeFeed(broken(change), 'xml'), `${feed.feed}.xml`), change.html);
    assert.throws(() => checkAtom(writeFeed(broken(change), 'atom'), `${feed.feed}.atom`), change.html);
    assert.throws(() => checkJsonFeed(writeFeed(broken(change), 'json'), `${feed.feed}.json`), change.html);
  }
  assert.throws(() => checkAtom(writeFeed(feed, 'atom'), 'https://reviews.example/elsewhere.atom'));
  assert.throws(() => checkRss(writeFeed(feed, 'xml').replace('</title>', ''), `${feed.feed}.xml`));
});

test('a reader of RSS finds all of it', () => {
  const { items = [], ...channel } = parseRssFeed(writeFeed(feed, 'xml'));
  assert.equal(channel.title, feed.title);
  assert.equal(channel.lastBuildDate, 'Sat, 10 Jan 2026 09:00:00 GMT');
  const [item] = items;
  assert.equal(item?.title, 'Review: Her & <him>');
  assert.equal(item?.content?.encoded, first?.html);
  assert.equal(item?.description, 'A man &lt;buys&gt; a voice.');
  assert.deepEqual(item?.dc?.creators, ['Ines Okafor', 'Lorna & Ashby']);
  assert.deepEqual(
    item?.categories?.map(({ name }) => name),
    first?.categories,
  );
  assert.equal(item?.comments, first?.talk?.url);
  assert.equal(item?.wfw?.commentRss, `${first?.talk?.feed}.xml`);
  assert.equal(item?.media?.contents?.[0]?.url, first?.picture);
  assert.equal(items[1]?.description, '<p>Short.</p>');
});

test('a reader of Atom does, and is told when it was changed', () => {
  const { entries = [], ...read } = parseAtomFeed(writeFeed(feed, 'atom'));
  assert.equal(read.updated, '2026-01-10T09:00:00.000Z');
  const [entry] = entries;
  assert.equal(entry?.id, first?.id);
  assert.equal(entry?.updated, '2026-01-10T09:00:00.000Z');
  assert.deepEqual(entry?.authors, [{ name: 'Ines Okafor', uri: first?.authors[0]?.url }, { name: 'Lorna & Ashby' }]);
  assert.equal(entry?.links?.find(({ rel }) => rel === 'replies')?.href, `${first?.talk?.feed}.atom`);
  assert.match(JSON.stringify(entry?.content), /A man &lt;buys&gt;/);
});

test('a reader of JSON Feed does', () => {
  const { items = [] } = parseJsonFeed(writeFeed(feed, 'json'));
  assert.equal(items[0]?.content_html, first?.html);
  assert.equal(items[0]?.date_modified, '2026-01-10T09:00:00.000Z');
  assert.deepEqual(items[0]?.tags, first?.categories);
  assert.equal(items[1]?.authors, undefined);
});

test('what names no feed is none', () => {
  assert.deepEqual(feedFile('feed.atom'), { of: 'feed', format: 'atom' });
  assert.deepEqual(feedFile('comments.json'), { of: 'comments', format: 'json' });
  for (const bad of ['feed', 'feed.rss', 'feeds.xml', 'feed.xml.gz', 'feed.toString'])
    assert.equal(feedFile(bad), undefined);
});
