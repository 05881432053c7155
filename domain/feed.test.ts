import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rssFeed } from './feed.ts';
import { CENTRE } from './focal-point.ts';
import { newPublication } from './publication.ts';
import type { StoryCard } from './story-card.ts';

const story: StoryCard = {
  id: 12,
  kind: 'review',
  area: 'reviews',
  slug: 'her',
  headline: 'Review: *Her* & him',
  verdict: 'A man <buys> a voice.\u0001',
  score: 90,
  edition: '',
  section: { id: 1, slug: 'film', name: 'Film' },
  writers: [
    { by: 'account', id: 1, name: 'Ines Okafor', handle: 'ines-okafor' },
    { by: 'guest', id: 1, name: 'Lorna & Ashby', handle: 'lorna-ashby' },
  ],
  work: null,
  picture: { id: 1, stem: 'abc', width: 1600, height: 900, widths: [240], alt: 'A "man"', ...CENTRE },
  publishedAt: new Date('2026-01-09T09:00:00Z'),
  changedAt: new Date('2026-01-10T09:00:00Z'),
  comments: 0,
};

const feed = (stories: StoryCard[]) =>
  rssFeed({ publication: newPublication, url: 'https://reviews.example', stories });

test('an item says what the story is called, where it is, who wrote it and when', () => {
  const xml = feed([story]);
  assert.match(xml, /<title>Review: Her &amp; him<\/title>/);
  assert.match(xml, /<link>https:\/\/reviews\.example\/reviews\/her<\/link>/);
  assert.match(xml, /<dc:creator>Ines Okafor<\/dc:creator>\n<dc:creator>Lorna &amp; Ashby<\/dc:creator>/);
  assert.match(xml, /<pubDate>Fri, 09 Jan 2026 09:00:00 GMT<\/pubDate>/);
  assert.match(xml, /<lastBuildDate>Sat, 10 Jan 2026 09:00:00 GMT<\/lastBuildDate>/);
  assert.match(xml, /<guid isPermaLink="false">https:\/\/reviews\.example\/#story-12<\/guid>/);
});

test('text is escaped once in the summary and twice in the HTML; what XML cannot hold is left out', () => {
  const xml = feed([story]);
  assert.match(xml, /<description>A man &amp;lt;buys&amp;gt; a voice\.<\/description>/);
  assert.match(xml, /&lt;p&gt;A man &amp;lt;buys&amp;gt; a voice\.&lt;\/p&gt;/);
  assert.match(xml, /&lt;p&gt;4½ out of 5 stars&lt;\/p&gt;/);
  assert.match(xml, /media:content url="https:\/\/reviews\.example\/media\/abc-og\.jpg"/);
});

test('a story without picture or score says neither, a feed may be empty', () => {
  const xml = feed([{ ...story, picture: null, score: null }]);
  assert.doesNotMatch(xml, /media:content|img|out of/);
  assert.match(feed([]), /<\/atom:link>|rel="self"/);
  assert.doesNotMatch(feed([]), /<item>|lastBuildDate/);
});
