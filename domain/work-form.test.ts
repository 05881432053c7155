import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalOf } from './form-input.ts';
import { workForm } from './work-form.ts';
import { partsOf, wholesOf } from './work-parts.ts';

test('a title and a kind are enough, and the rest is empty', () => {
  const { written, next, workId } = workForm.parse({ title: ' Signal  Rock ', kind: 'series' });
  assert.deepEqual({ next, workId }, { next: 'save', workId: undefined });
  assert.deepEqual(written, {
    ...{ title: 'Signal Rock', originalTitle: '', kind: 'series', year: null, slug: '', minutes: null },
    ...{
      availability: '',
      parentId: null,
      number: null,
      posterId: null,
      genres: [],
      facts: [],
      editions: [],
      releases: [],
    },
    ...{ identifiers: [], credits: [] },
  });
});

test('everything that is written is read', () => {
  const { written, version } = workForm.parse({
    ...{ workId: '4', version: '7', title: 'Her', kind: 'film', year: '2013', minutes: '126', slug: ' HER ' },
    ...{ imdb: 'tt1798709', tmdb: '152601', facts: 'Language: English', editions: 'The long cut', releases: 'US 2013' },
    genres: 'Drama, science fiction',
    ...{ person1: 'Amy Adams', job1: 'cast', role1: 'Amy', person2: 'Spike Jonze', job2: 'director', move: '2 up' },
  });
  assert.equal(version, 7);
  assert.equal(written.slug, 'her');
  assert.deepEqual(written.genres, ['Drama', 'science fiction']);
  assert.deepEqual(
    written.identifiers.map(({ value }) => value),
    ['tt1798709', 'movie/152601'],
  );
  assert.deepEqual(
    written.credits.map(({ name }) => name),
    ['Spike Jonze', 'Amy Adams'],
  );
});

test('all that is wrong is said at once, each beside its field', () => {
  const parsed = workForm.safeParse({
    ...{ title: '', kind: 'opera', year: '13', minutes: 'long', slug: 'NO!', number: '-1', parentId: 'x' },
    ...{ imdb: 'her', isbn: '123', person1: '', role1: 'Nell', job1: 'cast' },
  });
  assert.ok(!parsed.success);
  const { errors = {} } = refusalOf(parsed.error);
  const wrong = ['title', 'kind', 'year', 'minutes', 'slug', 'number', 'parentId', 'imdb', 'isbn', 'person1'];
  assert.deepEqual(Object.keys(errors).toSorted(), wrong.toSorted());
  const lines = workForm.safeParse({
    title: 'x',
    kind: 'film',
    facts: 'x',
    editions: 'x'.repeat(99),
    releases: 'x',
    genres: '!!',
  });
  assert.deepEqual(Object.keys(refusalOf(lines.error ?? assert.fail()).errors ?? {}), [
    'genres',
    'facts',
    'editions',
    'releases',
  ]);
});

test('a season is of a series, an episode of a season; a film is a part of nothing', () => {
  assert.deepEqual(partsOf('series'), ['season', 'episode']);
  assert.deepEqual(partsOf('season'), ['episode']);
  assert.deepEqual(partsOf('film'), []);
  assert.deepEqual(wholesOf.film, []);
});
