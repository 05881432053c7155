import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seenForm } from './seen-form.ts';

const read = (form: Record<string, string>) => seenForm.safeParse({ work: '7', ...form });
const wrong = (form: Record<string, string>) => read(form).error?.issues.map(({ path, message }) => [path[0], message]);

test('a form marks all of a work, or a series up to a place', () => {
  assert.deepEqual(read({}).data, { work: 7, mark: 'all' });
  assert.deepEqual(read({ season: '', episode: '' }).data?.mark, 'all');
  assert.deepEqual(read({ season: ' 2 ' }).data?.mark, { season: 2, episode: null });
  assert.deepEqual(read({ season: '0', episode: '5' }).data?.mark, { season: 0, episode: 5 });
});

test('what is no place is said beside its field', () => {
  assert.deepEqual(wrong({ season: 'two' }), [['season', 'A season is a number up to 9999.']]);
  assert.deepEqual(wrong({ season: '1', episode: '-1' }), [['episode', 'An episode is a number up to 9999.']]);
  assert.deepEqual(wrong({ episode: '5' }), [['season', 'In which season is that episode?']]);
});
