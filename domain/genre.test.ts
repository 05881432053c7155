import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GENRES_MAX, genrePath, genresOf } from './genre.ts';

test('genres stand between commas, each once however it is spelled', () => {
  assert.deepEqual(genresOf(' Sci-Fi,  film   noir, sci fi,,').genres, ['Sci-Fi', 'film noir']);
  assert.deepEqual(genresOf(''), { genres: [], refusal: undefined });
  assert.equal(genrePath({ slug: 'film-noir' }), '/genres/film-noir');
});

test('what cannot be a genre is named', () => {
  assert.match(genresOf('drama, ***').refusal ?? '', /“\*\*\*” needs a letter/);
  assert.match(genresOf('x'.repeat(41)).refusal ?? '', /41 characters; 40 fit/);
  const many = Array.from({ length: GENRES_MAX + 1 }, (_, n) => `g${n}`).join();
  assert.equal(genresOf(many).refusal, '9 genres; 8 are allowed.');
});
