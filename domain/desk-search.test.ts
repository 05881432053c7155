import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskSearch, deskSearchPath, kindsFor, termsOf } from './desk-search.ts';
import type { Role, Viewer } from './viewer.ts';

test('words are looked for by their beginning, what stands between quotation marks as it is', () => {
  assert.deepEqual(termsOf('White "the Errand" spider-man'), [
    { words: ['white'], whole: false },
    { words: ['the', 'errand'], whole: true },
    { words: ['spider', 'man'], whole: false },
  ]);
  assert.deepEqual(termsOf('“Amélie'), [{ words: ['amelie'], whole: true }], 'a mark that nothing closes');
});

test('what has no letter asks for nothing, and more than enough words are left out', () => {
  assert.deepEqual(termsOf(' - "" … '), []);
  assert.equal(termsOf('a b c d e f g h i j k l').length, 10);
});

test('a search and its address say the same', () => {
  const search = { typed: 'white "errand"', kind: 'work', page: 3 } as const;
  const path = deskSearchPath(search);
  assert.deepEqual(deskSearch(Object.fromEntries(new URL(path, 'http://x').searchParams)), search);
  assert.equal(deskSearchPath({ typed: 'a', page: 1 }), '/desk/search?q=a');
});

test('what nobody knows is left out; pages are of one kind; a page that cannot be is none', () => {
  assert.deepEqual(deskSearch({ q: ' a \n b ', in: 'letters', page: '4' }), { typed: 'a b', page: 1 });
  assert.deepEqual(deskSearch({ q: ['a', 'b'] }), { typed: '', page: 1 });
  assert.equal(deskSearch({ q: 'a', page: '0' }), undefined);
});

test('each role finds what it may see', () => {
  const as = (role: Role): Viewer => ({ kind: 'account', id: 1, role, name: '', handle: '' });
  const writers = ['story', 'work', 'person', 'picture', 'tag'];
  for (const role of ['contributor', 'critic', 'editor'] as const) assert.deepEqual(kindsFor(as(role)), writers);
  assert.deepEqual(kindsFor(as('admin')), [...writers, 'account']);
  for (const viewer of [as('moderator'), as('reader'), { kind: 'anonymous' } as const]) {
    assert.deepEqual(kindsFor(viewer), []);
  }
});
