import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comment } from '#domain/comment.ts';
import { isoMinute } from '#domain/dates.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { graphOf } from './graph.ts';
import { storyNodes } from './story-graph.ts';
import { her, review, site, told } from './testing-graph.ts';

const nothing = { images: [], comments: [] };
const nodesOf = (story: Partial<WholeStory>, around: Partial<Parameters<typeof storyNodes>[1]> = {}) =>
  storyNodes({ ...review, ...story }, { ...nothing, ...around }, site);

test('a review says what it is of, how good that is, who says so and who publishes it', () => {
  const nodes = nodesOf({}, { images: ['https://films.example/share/1.jpg'] });
  assert.deepEqual(told(nodes, 'Review'), {
    '@type': 'Review',
    '@id': 'https://films.example/reviews/her#story',
    name: 'Review: Her',
    headline: 'Review: Her',
    description: 'A lonely man buys a voice.',
    url: 'https://films.example/reviews/her',
    mainEntityOfPage: { '@id': 'https://films.example/reviews/her#page' },
    inLanguage: 'en-GB',
    datePublished: '2014-07-09T09:00:00+01:00',
    dateModified: '2014-07-10T09:00:00+01:00',
    author: [
      { '@id': 'https://films.example/critics/ines#person' },
      { '@id': 'https://films.example/critics/lorna-ashby#person' },
    ],
    publisher: { '@id': 'https://films.example/#organization' },
    image: ['https://films.example/share/1.jpg'],
    keywords: ['Voices'],
    commentCount: 10,
    itemReviewed: { '@id': 'https://films.example/works/her#work' },
    reviewRating: { '@type': 'Rating', ratingValue: 4.5, bestRating: 5, worstRating: 0 },
  });
  assert.equal(told(nodes, 'Organization').name, 'Marquee');
  assert.deepEqual(told(nodes, 'WebPage').mainEntity as object, { '@id': told(nodes, 'Review')['@id'] });
});

test('every name that a node gives is one of the graph, and no node stands twice', () => {
  const twice = nodesOf({ entries: [{ rank: 1, blurb: '', work: her, review: null }], kind: 'list', area: 'lists' });
  const graph = graphOf(twice)['@graph'] as unknown as Record<string, unknown>[];
  const ids = graph.map((node) => node['@id']);
  assert.deepEqual(ids.toSorted(), [...new Set(ids)].toSorted());
  const named = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((id) => !ids.includes(id)),
    [],
  );
});

test('what is not known is left out', () => {
  const data = told(nodesOf({ score: null, work: null, tags: [] }), 'Review');
  for (const key of ['reviewRating', 'itemReviewed', 'image', 'keywords', 'comment', 'correction']) {
    assert.ok(!(key in data), key);
  }
});

test('a feature and news are articles about the work', () => {
  assert.equal(told(nodesOf({ kind: 'feature' }), 'Article').articleSection, 'Film');
  const news = told(nodesOf({ kind: 'news', area: 'stories' }), 'NewsArticle');
  assert.equal(news.url, 'https://films.example/stories/her');
  assert.deepEqual(news.about, { '@id': 'https://films.example/works/her#work' });
});

test('a list is an article whose ranks stand in order, each with the address of its work', () => {
  const entries = [
    { rank: 1, blurb: '', work: her, review: null },
    { rank: 2, blurb: '', work: { ...her, id: 2, slug: 'gravity', title: 'Gravity' }, review: null },
  ];
  const nodes = nodesOf({ kind: 'list', area: 'lists', work: null, entries });
  assert.deepEqual(told(nodes, 'Article').mainEntity, { '@id': 'https://films.example/lists/her#list' });
  const { itemListElement, numberOfItems } = told(nodes, 'ItemList');
  assert.equal(numberOfItems, 2);
  assert.deepEqual((itemListElement as object[])[1], {
    ...{ '@type': 'ListItem', position: 2, name: 'Gravity', url: 'https://films.example/works/gravity' },
    item: { '@id': 'https://films.example/works/gravity#work' },
  });
});

test('the way leads from the front page over the section, or over the lists', () => {
  const wayOf = (story: Partial<WholeStory>) =>
    (told(nodesOf(story), 'BreadcrumbList').itemListElement as { name: string; item: string }[]).map(
      ({ name, item }) => `${name} ${item}`,
    );
  assert.deepEqual(wayOf({}), [
    'Marquee https://films.example/',
    'Film https://films.example/sections/film',
    'Review: Her https://films.example/reviews/her',
  ]);
  assert.equal(wayOf({ kind: 'list', area: 'lists' })[1], 'Lists https://films.example/lists');
  assert.equal(wayOf({ section: null })[1], 'Reviews https://films.example/reviews');
});

test('a critic is known elsewhere by their handle, and a guest does not work for the publication', () => {
  const [ines, lorna] = review.writers;
  const writers = [{ ...ines, socialHandle: '@ines@films.social', bio: 'Watches.' }, lorna] as WholeStory['writers'];
  const people = nodesOf({ writers }).filter((node) => (node as { '@type'?: string })['@type'] === 'Person');
  assert.deepEqual(people, [
    {
      '@type': 'Person',
      '@id': 'https://films.example/critics/ines#person',
      name: 'Ines Okafor',
      url: 'https://films.example/critics/ines',
      description: 'Watches.',
      sameAs: 'https://films.social/@ines',
      worksFor: { '@id': 'https://films.example/#organization' },
    },
    {
      '@type': 'Person',
      '@id': 'https://films.example/critics/lorna-ashby#person',
      name: 'Lorna Ashby',
      url: 'https://films.example/critics/lorna-ashby',
    },
  ]);
});

test('what was corrected is said, with the way to both texts where readers may compare them', () => {
  const madeAt = new Date('2026-01-10T09:00:00Z');
  const plain = { id: 7, kind: 'correction', text: 'It is 126.', madeAt, comparable: true, score: null } as const;
  const score = { before: 70, after: 80, reason: 'after the 1.2 patch' };
  const corrections = [plain, { ...plain, id: 8, kind: 'silent', text: '', comparable: false, score } as const];
  assert.deepEqual(told(nodesOf({ corrections }), 'Review').correction, [
    {
      '@type': 'CorrectionComment',
      text: 'It is 126.',
      datePublished: isoMinute(madeAt, site.publication),
      url: `${site.url}/corrections/7`,
    },
    {
      '@type': 'CorrectionComment',
      text: 'The score was 3½ and is 4: after the 1.2 patch.',
      datePublished: isoMinute(madeAt, site.publication),
    },
  ]);
});

const comment: Comment = {
  ...{ id: 11, number: 1, parentId: null, depth: 0, own: false, text: 'I cried.', state: 'visible', stateReason: '' },
  author: { id: 5, name: 'Wren', handle: 'wren', role: 'reader' },
  ...{ removal: null, likes: 3, liked: false, createdAt: new Date('2014-07-09T10:00:00Z'), editedAt: null },
  ...{ spoils: false, spoilsUpTo: null },
};

test('comments are told with what they answer', () => {
  const answer = { ...comment, id: 12, number: 2, parentId: 11, text: 'So did I.', likes: 0 };
  const nodes = nodesOf({}, { comments: [comment, answer] });
  const said = nodes.filter((node) => (node as { '@type'?: string })['@type'] === 'Comment');
  const [first, second] = ['/reviews/her/comments/1', '/reviews/her/comments/2'].map((path) => site.url + path);
  assert.deepEqual(told(nodes, 'Review').comment, [{ '@id': first }, { '@id': second }]);
  assert.deepEqual(said[1], {
    '@type': 'Comment',
    '@id': second,
    url: second,
    text: 'So did I.',
    author: { '@type': 'Person', name: 'Wren' },
    datePublished: '2014-07-09T11:00:00+01:00',
    upvoteCount: 0,
    parentItem: { '@id': first },
  });
});

test('of comments only what everybody can read is told, and no more than a machine needs', () => {
  const others = [
    { state: 'held', text: 'HELD' },
    { state: 'removed', text: 'REMOVED' },
    { author: null, text: 'NOBODY' },
    { spoils: true, text: 'WHOLE' },
    { own: true, text: 'Before. ||COVERED|| After.' },
  ] as Partial<Comment>[];
  const long = Array.from({ length: 30 }, () => ({ text: 'word '.repeat(200) }));
  const comments = [...others, ...long].map((one, at) => ({ ...comment, ...one, id: at + 1, number: at + 1 }));
  const said = JSON.stringify(nodesOf({}, { comments }));
  assert.doesNotMatch(said, /HELD|REMOVED|NOBODY|WHOLE|COVERED/);
  assert.match(said, /Before\. \[under bars\] After\./);
  assert.ok(said.length < 20_000, `${said.length}`);
});

test('comments that the page does not show are told of by nobody', () => {
  assert.ok(!JSON.stringify(nodesOf({})).includes('"Comment"'));
});
