import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyBody } from './body.ts';
import { isoMinute } from './dates.ts';
import { newPublication } from './publication.ts';
import { ratingSummary } from './rating.ts';
import { nothingLinked } from './reference.ts';
import { asScript, structuredData, workStructuredData } from './structured-data.ts';
import type { WholeStory } from './whole-story.ts';
import type { Work } from './work.ts';

const site = { publication: newPublication, url: 'https://films.example' };

const her: Work = {
  id: 1,
  kind: 'film',
  slug: 'her',
  title: 'Her',
  year: 2013,
  minutes: 126,
  availability: '',
  facts: [],
  poster: null,
  credits: [
    { job: 'director', role: '', person: { id: 1, name: 'Spike Jonze', slug: 'spike-jonze' } },
    { job: 'writer', role: '', person: { id: 1, name: 'Spike Jonze', slug: 'spike-jonze' } },
    { job: 'cast', role: 'Theodore', person: { id: 2, name: 'Joaquin Phoenix', slug: 'joaquin-phoenix' } },
    { job: 'photographer', role: '', person: { id: 3, name: 'Hoyte van Hoytema', slug: 'hoyte' } },
  ],
};

const review: WholeStory = {
  id: 1,
  kind: 'review',
  area: 'reviews',
  slug: 'her',
  headline: 'Review: *Her*',
  verdict: 'A lonely man buys a voice.',
  score: 90,
  edition: '',
  corrections: [],
  disclosed: 'none',
  disclosure: '',
  tags: ['Voices'],
  section: { id: 1, slug: 'film', name: 'Film' },
  authorId: 1,
  writers: [
    { by: 'account', id: 1, name: 'Ines Okafor', handle: 'ines', socialHandle: '', bio: '', picture: null },
    { by: 'guest', id: 1, name: 'Lorna Ashby', handle: 'lorna-ashby', socialHandle: '', bio: '', picture: null },
  ],
  work: her,
  lead: null,
  body: emptyBody,
  linked: nothingLinked,
  pictures: new Map(),
  entries: [],
  publishedAt: new Date('2014-07-09T08:00:00Z'),
  changedAt: new Date('2014-07-10T08:00:00Z'),
  comments: 10,
  commentsClosedAt: null,
  ...{ holdComments: false, slowSeconds: 0 },
};

test('a review says what it is of, how good that is and who says so', () => {
  const data = structuredData(review, site);
  assert.equal(data['@type'], 'Review');
  assert.equal(data.headline, 'Review: Her');
  assert.equal(data.datePublished, '2014-07-09T09:00:00+01:00');
  assert.equal(data.dateModified, '2014-07-10T09:00:00+01:00');
  assert.deepEqual(data.reviewRating, { '@type': 'Rating', ratingValue: 4.5, bestRating: 5, worstRating: 0 });
  assert.deepEqual(data.author, [
    { '@type': 'Person', name: 'Ines Okafor', url: 'https://films.example/critics/ines' },
    { '@type': 'Person', name: 'Lorna Ashby', url: 'https://films.example/critics/lorna-ashby' },
  ]);
  assert.deepEqual(data.itemReviewed, {
    '@type': 'Movie',
    name: 'Her',
    url: 'https://films.example/works/her',
    dateCreated: '2013',
    director: [{ '@type': 'Person', name: 'Spike Jonze' }],
    author: [{ '@type': 'Person', name: 'Spike Jonze' }],
    actor: [{ '@type': 'Person', name: 'Joaquin Phoenix' }],
  });
});

test('what is not known is left out', () => {
  const data = structuredData({ ...review, score: null, work: null, tags: [] }, site);
  for (const key of ['reviewRating', 'itemReviewed', 'image', 'keywords']) assert.ok(!(key in data), key);
});

test('each kind of work has its own type', () => {
  const kinds = { game: 'VideoGame', album: 'MusicAlbum', stage: 'Play' } as const;
  for (const [kind, type] of Object.entries(kinds)) {
    const { itemReviewed } = structuredData({ ...review, work: { ...her, kind: kind as Work['kind'] } }, site);
    assert.equal((itemReviewed as { '@type': string })['@type'], type);
  }
});

test('a feature and news are articles about the work', () => {
  assert.equal(structuredData({ ...review, kind: 'feature' }, site)['@type'], 'Article');
  const news = structuredData({ ...review, kind: 'news', area: 'stories' }, site);
  assert.equal(news['@type'], 'NewsArticle');
  assert.equal(news.url, 'https://films.example/stories/her');
  assert.equal((news.about as { name: string }).name, 'Her');
});

test('a list is its ranks in order', () => {
  const entries = [{ rank: 1, blurb: '', work: her, review: null }];
  const data = structuredData({ ...review, kind: 'list', area: 'lists', work: null, entries }, site);
  const list = data.mainEntity as { numberOfItems: number; itemListElement: { position: number }[] };
  assert.equal(list.numberOfItems, 1);
  assert.equal(list.itemListElement[0]?.position, 1);
});

test('a work says what readers make of it where its page says it', () => {
  const nothing = {
    originalTitle: '',
    genres: [],
    editions: [],
    releases: [],
    identifiers: [],
    whole: null,
    number: null,
    parts: [],
  };
  const work = { ...her, ...nothing };
  assert.equal(
    'aggregateRating' in workStructuredData(work, ratingSummary([{ rating: 10, readers: 4 }]), site.url),
    false,
  );
  const said = workStructuredData(work, ratingSummary([{ rating: 9, readers: 6 }]), site.url);
  assert.equal(said['@type'], 'Movie');
  assert.deepEqual(said.aggregateRating, {
    ...{ '@type': 'AggregateRating', ratingValue: 4.5, ratingCount: 6, bestRating: 5, worstRating: 0.5 },
  });
});

test('no text can end the element that holds the data', () => {
  const script = asScript(structuredData({ ...review, verdict: '</script><script>alert(1)</script><!--' }, site));
  assert.ok(!script.includes('<'));
  assert.equal(JSON.parse(script).description, '</script><script>alert(1)</script><!--');
});

test('what was corrected is said, with the way to both texts where readers may compare them', () => {
  const madeAt = new Date('2026-01-10T09:00:00Z');
  const plain = { id: 7, kind: 'correction', text: 'It is 126.', madeAt, comparable: true, score: null } as const;
  const score = { before: 70, after: 80, reason: 'after the 1.2 patch' };
  const corrections = [plain, { ...plain, id: 8, kind: 'silent', text: '', comparable: false, score } as const];
  const { correction } = structuredData({ ...review, corrections }, site);
  assert.deepEqual(correction, [
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
  assert.equal('correction' in structuredData(review, site), false);
});
