import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body, BodyNode } from './body.ts';
import { commentItem } from './comment-feed.ts';
import { correctionItem } from './correction-feed.ts';
import type { FeedItem, Site } from './feed.ts';
import { CENTRE } from './focal-point.ts';
import { newPublication } from './publication.ts';
import { rankItems } from './rank-feed.ts';
import { nothingLinked } from './reference.ts';
import type { StoryCard } from './story-card.ts';
import { storyItem } from './story-feed.ts';
import { checkJsonFeed } from './testing-feeds.ts';
import type { WholeStory } from './whole-story.ts';
import { writeFeed } from './write-feed.ts';

const site: Site = { publication: newPublication, url: 'https://reviews.example' };

/** What an item says, once it stands in a feed that keeps the rules. */
function htmlOf(item: FeedItem): string {
  const feed = { id: `${site.url}/`, title: 'All', description: '', url: `${site.url}/`, feed: `${site.url}/feed` };
  const json = writeFeed({ ...feed, language: 'en-GB', publisher: 'Marquee', items: [item] }, 'json');
  return checkJsonFeed(json, `${site.url}/feed.json`)[0]?.html ?? '';
}

const text = (words: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
  type: 'text',
  text: words,
  marks,
});
const p = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const picture = {
  id: 7,
  stem: 'abc',
  width: 1600,
  height: 900,
  widths: [],
  alt: 'A "man"',
  ...CENTRE,
  caption: '',
  credit: 'Ours',
};

const card: StoryCard = {
  ...{ id: 3, kind: 'review', area: 'reviews', slug: 'him', headline: 'Review: *Him*', verdict: 'Less.', score: 40 },
  ...{
    edition: '',
    section: { id: 1, slug: 'film', name: 'Film' },
    writers: [],
    work: null,
    picture: null,
    comments: 0,
  },
  ...{ publishedAt: new Date(0), changedAt: new Date(0) },
};

const body: Body = {
  type: 'doc',
  content: [
    p(
      text('See '),
      text('this', { type: 'italic' }, { type: 'link', attrs: { href: '/works/her' } }),
      text(' & ', { type: 'link', attrs: { href: 'javascript:alert(1)' } }),
      text('him', { type: 'reference', attrs: { kind: 'story', id: 3 } }),
      { type: 'footnote', attrs: { text: 'A <note>.' } },
      { type: 'hardBreak' },
      text('here', { type: 'link', attrs: { href: '#no-1' } }),
    ),
    { type: 'heading', attrs: { level: 3 }, content: [text('More')] },
    { type: 'orderedList', attrs: { start: 4 }, content: [{ type: 'listItem', content: [p(text('four'))] }] },
    { type: 'figure', attrs: { mediaId: 7, caption: 'On <set>' } },
    { type: 'figure', attrs: { mediaId: 8, caption: 'gone' } },
    { type: 'video', attrs: { provider: 'youtube', id: 'abcdefgh', title: 'The trailer' } },
    { type: 'pullQuote', content: [p(text('Quoted'))] },
    { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [p(text('Head'))] }] }] },
    { type: 'scoreCard', attrs: { storyId: 3 } },
    { type: 'relatedStory', attrs: { storyId: 4 } },
    { type: 'horizontalRule' },
    p(text('In the end '), text('SECRET', { type: 'spoilerText' })),
    {
      type: 'spoiler',
      attrs: { about: 'the end' },
      content: [p(text('SECRET'), { type: 'footnote', attrs: { text: 'SECRET' } })],
    },
    { type: 'somethingNew', content: [p(text('passed over'))] },
  ],
};

const story: WholeStory = {
  ...{
    id: 12,
    kind: 'review',
    area: 'reviews',
    slug: 'her',
    headline: 'Review: *Her* & him',
    verdict: 'Buys a voice.',
  },
  ...{ score: 90, tags: ['sci-fi'], edition: 'The cut', disclosed: 'screener', disclosure: '', body },
  ...{ section: { id: 1, slug: 'film', name: 'Film' }, authorId: 1, comments: 2, commentsClosedAt: null },
  ...{ holdComments: false, slowSeconds: 0 },
  publishedAt: new Date('2026-01-09T09:00:00Z'),
  changedAt: new Date('2026-01-10T09:00:00Z'),
  writers: [{ by: 'account', id: 1, name: 'Ines', handle: 'ines', socialHandle: '', bio: '', picture: null }],
  work: {
    ...{ id: 5, kind: 'film', slug: 'her', title: 'Her', year: 2013, minutes: 126, availability: 'In theaters' },
    ...{ facts: [], poster: null, credits: [] },
  },
  lead: picture,
  pictures: new Map([[7, picture]]),
  linked: { ...nothingLinked, paths: new Map([['story:3', '/reviews/him']]), cards: new Map([[3, card]]) },
  entries: [],
  corrections: [
    {
      id: 1,
      kind: 'correction',
      text: '*Her* ran longer.',
      madeAt: new Date('2026-01-10T09:00:00Z'),
      comparable: false,
      score: null,
    },
  ],
};

test('a story is told whole, in plain HTML with whole addresses', () => {
  const item = storyItem(story, site);
  const html = htmlOf(item);
  assert.equal(item.title, 'Review: Her & him');
  assert.deepEqual(item.categories, ['Film', 'sci-fi']);
  assert.equal(item.picture, 'https://reviews.example/media/abc-og.jpg');
  assert.deepEqual(item.talk, {
    url: 'https://reviews.example/reviews/her#comments',
    feed: 'https://reviews.example/reviews/her/comments',
  });
  for (const part of [
    '<figure><img src="https://reviews.example/media/abc-full.jpg" width="1600" height="900" alt="A &quot;man&quot;"><figcaption>Ours</figcaption></figure>',
    '<p><a href="https://reviews.example/works/her"><i>Her</i></a>, 2013, The cut, In theaters</p>',
    '<p><b>The short review:</b> Buys a voice.</p><p>4½ out of 5 stars</p>',
    '<b>For the record:</b> We saw it on a screener',
    '<p>See <i><a href="https://reviews.example/works/her">this</a></i> &amp; <a href="https://reviews.example/reviews/him">him</a><sup>1</sup><br><a href="https://reviews.example/reviews/her#no-1">here</a></p>',
    '<h3>More</h3><ol start="4"><li><p>four</p></li></ol>',
    '<figcaption>On &lt;set&gt;<br>Ours</figcaption>',
    '<p><a href="https://youtu.be/abcdefgh">The trailer: a film at YouTube</a></p><blockquote><p>Quoted</p></blockquote>',
    '<table><tbody><tr><th><p>Head</p></th></tr></tbody></table>',
    '<p>Our review: <a href="https://reviews.example/reviews/him">Review: Him</a>, 2 out of 5 stars<br>Less.</p><hr>',
    '<ol><li value="1">A &lt;note&gt;.</li></ol>',
    '<h2>Corrections</h2><p>10 January 2026. <i>Her</i> ran longer.</p>',
  ])
    assert.ok(html.includes(part), `${part}\n in\n${html}`);
  assert.doesNotMatch(html, /javascript|passed over|gone/);
});

test('what spoils is withheld, and the reader told where it stands', () => {
  const item = storyItem(story, site);
  assert.doesNotMatch(JSON.stringify(item), /SECRET/);
  assert.match(item.html, /In the end \[<a href="https:\/\/reviews\.example\/reviews\/her#spoiler-1">spoiler<\/a>\]/);
  assert.match(item.html, /#spoiler-2">A spoiler about the end<\/a>\]/);
});

test('its address may change, its id does not', () => {
  const moved = storyItem({ ...story, slug: 'her-again', area: 'stories', kind: 'feature' }, site);
  assert.equal(moved.id, storyItem(story, site).id);
  assert.equal(moved.url, 'https://reviews.example/stories/her-again');
});

test('a list is told rank by rank, in one piece and in its own feed', () => {
  const entry = {
    rank: 1,
    blurb: 'The one.',
    work: { ...(story.work as NonNullable<WholeStory['work']>) },
    review: card,
  };
  const list: WholeStory = {
    ...story,
    kind: 'list',
    area: 'lists',
    slug: 'best',
    work: null,
    score: null,
    entries: [entry],
  };
  const [item] = rankItems(list, site);
  assert.equal(item?.title, '1. Her');
  assert.equal(item?.id, 'https://reviews.example/#story-12-work-5');
  assert.equal(item?.url, 'https://reviews.example/lists/best#no-1');
  const told =
    '<h2>1. <a href="https://reviews.example/works/her"><i>Her</i></a> (2013)</h2><p>The one.</p><p><a href="https://reviews.example/reviews/him">Read the review</a>, 2 out of 5 stars</p>';
  assert.equal(item?.html, told);
  assert.ok(htmlOf(storyItem(list, site)).includes(told));
});

test('a comment is told as everybody can read it', () => {
  const said = {
    id: 9,
    number: 2,
    author: { name: 'Theo', path: '/readers/theo' },
    createdAt: new Date(0),
    editedAt: new Date(60_000),
  };
  const words = 'I *cried*.\n\n> He ||SECRET|| dies\n\n||SECRET|| and [this](https://other.example/).';
  const item = commentItem({ ...said, text: words, spoils: false, spoilsUpTo: null }, story, site);
  assert.equal(item.title, 'Comment 2, by Theo');
  assert.equal(item.url, 'https://reviews.example/reviews/her/comments/2');
  assert.deepEqual(item.updated, new Date(60_000));
  assert.deepEqual(item.authors, [{ name: 'Theo', url: 'https://reviews.example/readers/theo' }]);
  assert.match(item.html, /<p>I <i>cried<\/i>\.<\/p><blockquote>/);
  assert.match(item.html, /<a href="https:\/\/other\.example\/" rel="nofollow ugc">this<\/a>/);
  const covered = commentItem({ ...said, text: 'SECRET', spoils: true, spoilsUpTo: null }, story, site);
  assert.equal(covered.html, '<p>[<a href="https://reviews.example/reviews/her/comments/2">spoiler</a>]</p>');
  assert.doesNotMatch(htmlOf(item) + htmlOf(covered), /SECRET/);
});

test('a correction is told with its story, and when it was made', () => {
  const made = { id: 7, text: 'It is 126 & not <116>.', madeAt: new Date('2026-01-10T09:00:00Z'), comparable: true };
  const item = correctionItem({ ...made, kind: 'update', score: null, story }, site);
  assert.equal(item.title, 'Update: Review: Her & him');
  assert.equal(item.url, 'https://reviews.example/reviews/her#corrections');
  assert.equal(item.id, 'https://reviews.example/#correction-7');
  assert.equal(htmlOf(item), '<p>It is 126 &amp; not &lt;116&gt;.</p>');
});
