import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratingSummary } from '#domain/rating.ts';
import { nothingRecorded } from '#domain/work-record.ts';
import { her, site, told } from './testing-graph.ts';
import { workNodes } from './work-graph.ts';

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

test('a work says what readers make of it where its page says it', () => {
  const few = { record: nothingRecorded, said: ratingSummary([{ rating: 10, readers: 4 }]) };
  assert.equal('aggregateRating' in told(workNodes(work, few, site), 'Movie'), false);
  const enough = { record: nothingRecorded, said: ratingSummary([{ rating: 9, readers: 6 }]) };
  assert.deepEqual(told(workNodes(work, enough, site), 'Movie').aggregateRating, {
    ...{ '@type': 'AggregateRating', ratingValue: 4.5, ratingCount: 6, bestRating: 5, worstRating: 0.5 },
  });
});

test('the way to an episode leads over its series and its season', () => {
  const wholes = [
    { id: 2, slug: 'rock-2', title: 'Rock 2', kind: 'season', number: 5 } as const,
    { id: 3, slug: 'rock', title: 'Rock', kind: 'series', number: 2 } as const,
  ];
  const nodes = workNodes({ ...work, kind: 'episode' }, { record: { identifiers: [], wholes }, said: undefined }, site);
  const { itemListElement } = told(nodes, 'BreadcrumbList') as unknown as { itemListElement: { item: string }[] };
  assert.deepEqual(
    itemListElement.map(({ item }) => item.replace(site.url, '')),
    ['/', '/works/rock', '/works/rock-2', '/works/her'],
  );
});
