import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type IdentifierScheme, identifiersIn, identifiersOf } from './identifiers.ts';
import { isbn13 } from './isbn.ts';
import type { WorkKind } from './work.ts';

const UUID = 'f5093c06-23e3-404f-aeaa-40f72885ee3a';

const good: [IdentifierScheme, WorkKind, string, string][] = [
  ['imdb', 'film', 'tt1798709', 'tt1798709'],
  ['imdb', 'film', 'https://www.imdb.com/title/TT1798709/?ref_=x', 'tt1798709'],
  ['tmdb', 'film', '152601', 'movie/152601'],
  ['tmdb', 'series', '1399', 'tv/1399'],
  ['tmdb', 'film', 'https://www.themoviedb.org/movie/152601-her', 'movie/152601'],
  ['tmdb', 'film', 'tv/1399', 'tv/1399'],
  ['igdb', 'game', 'https://www.igdb.com/games/hollow-knight', 'hollow-knight'],
  ['igdb', 'game', 'the-witcher-3--1', 'the-witcher-3--1'],
  ['igdb', 'game', '1942', '1942'],
  ['isbn', 'book', '0-306-40615-2', '9780306406157'],
  ['isbn', 'book', 'ISBN 978-0-306-40615-7', '9780306406157'],
  ['isbn', 'book', '0-8044-2957-x', '9780804429573'],
  ['musicbrainz', 'album', `https://musicbrainz.org/release-group/${UUID}`, UUID],
  ['musicbrainz', 'album', UUID.toUpperCase(), UUID],
];

for (const [scheme, kind, typed, value] of good) {
  test(`${scheme}: ${typed}`, () =>
    assert.deepEqual(identifiersOf(scheme, typed, kind).identifiers, [{ scheme, value }]));
}

const bad: [IdentifierScheme, string][] = [
  ['imdb', 'tt12345'],
  ['imdb', 'nm0005069'],
  ['imdb', 'xtt1798709'],
  ['tmdb', 'her'],
  ['tmdb', '0'],
  ['igdb', 'Hollow Knight'],
  ['isbn', '978-0-306-40615-8'],
  ['isbn', '0-306-40615-3'],
  ['isbn', '977-0-306-40615-7'],
  ['isbn', '12345'],
  ['musicbrainz', UUID.slice(1)],
];

for (const [scheme, typed] of bad) {
  test(`not ${scheme}: ${typed}`, () => assert.ok(identifiersOf(scheme, typed, 'film').refusal));
}

test('several stand between commas, each once, and the wrong one is named', () => {
  const two = identifiersOf('isbn', '0306406152, 9780306406157,, 0-8044-2957-X', 'book');
  assert.equal(identifiersIn(two.identifiers, 'isbn'), '9780306406157, 9780804429573');
  assert.equal(two.refusal, undefined);
  assert.match(identifiersOf('isbn', '0306406152, 123', 'book').refusal ?? '', /^“123”/);
  assert.deepEqual(identifiersOf('imdb', ' ', 'film'), { identifiers: [] });
  const many = Array.from({ length: 11 }, (_, at) => `tt${1_000_000 + at}`).join();
  assert.match(identifiersOf('imdb', many, 'film').refusal ?? '', /10 are enough/);
});

test('any one wrong figure of an ISBN is noticed', () => {
  const right = '9780306406157';
  for (let at = 3; at < right.length; at += 1) {
    const wrong = `${right.slice(0, at)}${(Number(right[at]) + 1) % 10}${right.slice(at + 1)}`;
    assert.equal(isbn13(wrong), undefined, wrong);
  }
});
