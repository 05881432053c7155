import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFacets, facetsOf } from '#domain/search-facets.ts';
import { facetGroups, mostOffered } from './facet-groups.ts';

const story = (section: string, critic: string, year: string, score: number | null) => ({
  facets: ` ${facetsOf({ section, kind: 'review', genres: ['drama'], score, critics: [critic], year }).join(' ')} `,
});
const found = [story('tv', 'ines', '2013', 90), story('tv', 'lorna', '2014', 70), story('tv', 'lorna', '2014', null)];
const known = {
  sections: [
    { slug: 'film', name: 'Film' },
    { slug: 'tv', name: 'TV' },
  ],
  critics: new Map([
    ['ines', 'Ines Okafor'],
    ['lorna', 'Lorna Ashby'],
  ]),
  genres: new Map([['drama', 'Drama']]),
};

const groups = (filters = {}, scale: 'stars' | 'letter' = 'stars') =>
  facetGroups({ ...known, counts: countFacets(found, filters), filters, scale }).map(({ label, isOpen, choices }) => [
    `${label}${isOpen ? '' : ', closed'}`,
    ...choices.map((one) => `${one.isChosen ? '×' : ''}${one.label} ${one.count}`),
  ]);

test('only values that lead on are offered, in an order that can be looked through', () => {
  assert.deepEqual(groups(), [
    ['Section', 'TV 3'],
    ['Kind', 'Review 3'],
    ['Genre, closed', 'Drama 3'],
    ['Score, closed', '4 stars and up 1', '3 stars and up 2', 'Unscored 1'],
    ['Critic, closed', 'Lorna Ashby 2', 'Ines Okafor 1'],
    ['Year, closed', '2014 2', '2013 1'],
  ]);
});

test('what was chosen stays there to be taken back, and its group is open', () => {
  const chosen = groups({ section: ['film'], year: ['1999'] });
  assert.deepEqual(chosen[0], ['Section', '×Film 0']);
  assert.deepEqual(chosen.at(-1), ['Year', '×1999 0']);
});

test('scores are said in the scale of the publication', () => {
  assert.deepEqual(groups({}, 'letter')[3]?.slice(1), ['B+ and up 1', 'C+ and up 2', 'Unscored 1']);
});

test('of many critics those are offered who wrote the most, and whoever was chosen', () => {
  const many = Array.from({ length: 40 }, (_, at) => story('tv', `c${at % 20}`, '2014', null));
  const offered = mostOffered('critic', countFacets([...many, story('tv', 'c7', '2014', null)], {}), { critic: ['x'] });
  assert.deepEqual([offered[0], offered.at(-1), offered.length], ['c7', 'x', 13]);
});
