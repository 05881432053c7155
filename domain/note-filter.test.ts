import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteFilter, notePage, noteQuery } from './note-filter.ts';

const threads = Array.from({ length: 65 }, (_, at) => ({
  id: at + 1,
  resolved: at % 2 ? 'Maren' : null,
  replies: at === 40 ? [{ id: 900 }] : [],
}));

test('an address says which notes, and is said again', () => {
  const filter = noteFilter({ show: 'open', order: 'newest', page: '2' });
  assert.deepEqual(filter, { show: 'open', order: 'newest', page: 2 });
  assert.equal(filter && noteQuery(filter), '?show=open&order=newest&page=2');
  assert.equal(noteQuery({ show: 'all', page: 1 }), '');
});

test('what nobody knows is left out, but a page that cannot be is none', () => {
  assert.deepEqual(noteFilter({ show: 'burnt', order: 'upside-down', note: 'x' }), { show: 'all', page: 1 });
  assert.equal(noteFilter({ page: '0' }), undefined);
});

test('threads are paged, counted and turned round', () => {
  const page = notePage(threads, { show: 'all', page: 3 });
  assert.deepEqual([page?.threads.length, page?.last, page?.counts], [5, 3, { all: 65, open: 33, done: 32 }]);
  assert.equal(notePage(threads, { show: 'all', order: 'newest', page: 1 })?.threads[0]?.id, 65);
  assert.equal(notePage(threads, { show: 'done', page: 1 })?.threads[0]?.id, 2);
  assert.equal(notePage(threads, { show: 'all', page: 4 }), undefined);
  assert.equal(notePage([], { show: 'all', page: 1 })?.last, 1);
});

test('a note is on the page that is shown for it, an answer too', () => {
  assert.equal(notePage(threads, { show: 'all', page: 1, note: 65 })?.page, 3);
  assert.equal(notePage(threads, { show: 'all', page: 1, note: 900 })?.page, 2);
});
