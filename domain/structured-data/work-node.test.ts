import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Credit, type Job, type WorkKind, workKinds } from '#domain/work.ts';
import { nothingRecorded } from '#domain/work-record.ts';
import { her } from './testing-graph.ts';
import { workNode } from './work-node.ts';

const url = 'https://films.example';
const person = (id: number, name: string, job: Job): Credit => ({
  job,
  role: '',
  person: { id, name, slug: `p${id}` },
});
const maker = (slug: string, name: string) => ({
  ...{ '@type': 'Person', '@id': `${url}/people/${slug}#person` },
  ...{ name, url: `${url}/people/${slug}` },
});
const named = (id: number, name: string) => maker(`p${id}`, name);

test('a film is told with who made it, each once in each part', () => {
  assert.deepEqual(workNode(her, url), {
    '@type': 'Movie',
    '@id': 'https://films.example/works/her#work',
    name: 'Her',
    url: 'https://films.example/works/her',
    dateCreated: '2013',
    director: [maker('spike-jonze', 'Spike Jonze')],
    author: [maker('spike-jonze', 'Spike Jonze')],
    actor: [maker('joaquin-phoenix', 'Joaquin Phoenix')],
  });
});

test('each kind of work has its own type', () => {
  const types = Object.fromEntries(workKinds.map((kind) => [kind, workNode({ ...her, kind }, url)['@type']]));
  assert.deepEqual(types, {
    film: 'Movie',
    series: 'TVSeries',
    season: 'TVSeason',
    episode: 'TVEpisode',
    game: 'VideoGame',
    book: 'Book',
    comic: 'ComicIssue',
    album: 'MusicAlbum',
    stage: 'TheaterEvent',
  });
});

test('an episode says where in which season of which series it stands', () => {
  const season = { id: 2, slug: 'signal-rock-2', title: 'Signal Rock 2', kind: 'season' as WorkKind, number: 5 };
  const series = { id: 3, slug: 'signal-rock', title: 'Signal Rock', kind: 'series' as WorkKind, number: 2 };
  const inSeries = { '@type': 'TVSeries', '@id': `${url}/works/signal-rock#work`, name: 'Signal Rock' };
  const episode = workNode({ ...her, kind: 'episode' }, url, { identifiers: [], wholes: [season, series] });
  assert.partialDeepStrictEqual(episode as object, {
    episodeNumber: 5,
    partOfSeason: { '@type': 'TVSeason', '@id': `${url}/works/signal-rock-2#work`, seasonNumber: 2 },
    partOfSeries: inSeries,
  });
  const own = workNode({ ...her, kind: 'season' }, url, { identifiers: [], wholes: [series] });
  assert.partialDeepStrictEqual(own as object, { seasonNumber: 2, partOfSeries: inSeries });
});

test('a comic with an ISBN is a book; without one it is an issue of its series', () => {
  const comic = { ...her, kind: 'comic' as const, credits: [person(1, 'Ana', 'writer'), person(2, 'Ben', 'artist')] };
  const bound = { identifiers: [{ scheme: 'isbn', value: '9780000000002' } as const], wholes: [] };
  assert.partialDeepStrictEqual(workNode(comic, url, bound) as object, {
    ...{ '@type': 'Book', isbn: '9780000000002', bookFormat: 'https://schema.org/GraphicNovel' },
    ...{ author: [named(1, 'Ana')], illustrator: [named(2, 'Ben')] },
  });
  const series = { id: 9, slug: 'tides', title: 'Tides', kind: 'comic' as const, number: 3 };
  assert.partialDeepStrictEqual(workNode(comic, url, { identifiers: [], wholes: [series] }) as object, {
    ...{ '@type': 'ComicIssue', issueNumber: 3, artist: [named(2, 'Ben')] },
    isPartOf: { '@type': 'ComicSeries', name: 'Tides' },
  });
});

test('a production on a stage is an event, and performs a play by its author', () => {
  const credits = [person(1, 'Ana', 'author'), person(2, 'Ben', 'director')];
  const facts = [{ label: 'Theatre', value: 'The Lyceum' }];
  assert.partialDeepStrictEqual(workNode({ ...her, kind: 'stage', credits, facts }, url) as object, {
    ...{ '@type': 'TheaterEvent', name: 'Her', startDate: '2013', director: [named(2, 'Ben')] },
    location: { '@type': 'Place', name: 'The Lyceum' },
    workPerformed: { '@type': 'Play', name: 'Her', author: [named(1, 'Ana')] },
  });
});

test('an album is by who performs it', () => {
  const album = workNode({ ...her, kind: 'album', credits: [person(1, 'Ana', 'performer')] }, url);
  assert.deepEqual((album as { byArtist?: unknown }).byArtist, [named(1, 'Ana')]);
});

test('a work is the same as in the catalogues that name it', () => {
  const record = { ...nothingRecorded, identifiers: [{ scheme: 'imdb', value: 'tt1798709' } as const] };
  assert.deepEqual((workNode(her, url, record) as { sameAs?: unknown }).sameAs, [
    'https://www.imdb.com/title/tt1798709/',
  ]);
});
