import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, deskFilter, deskPath } from './desk-filter.ts';

test('the desk as it opens lists everything', () => {
  assert.deepEqual(deskFilter({}), { tab: 'all', page: 1 });
  assert.equal(deskPath({ tab: 'all', page: 1 }), '/desk');
});

test('a list and its address say the same', () => {
  const filter = {
    tab: 'changes',
    kind: 'review',
    sectionId: 2,
    authorId: 9,
    find: 'white "errand"',
    page: 3,
  } as const;
  const ordered = { ...filter, order: 'untouched' } as const;
  const path = deskPath(filter);
  assert.equal(path, '/desk?status=changes&kind=review&section=2&author=9&find=white+%22errand%22&page=3');
  assert.deepEqual(deskFilter(Object.fromEntries(new URL(path, 'http://x').searchParams)), filter);
  assert.deepEqual(deskFilter(Object.fromEntries(new URL(deskPath(ordered), 'http://x').searchParams)), ordered);
  assert.equal(deskPath({ tab: 'all', order: 'changed', page: 1 }), '/desk', 'the usual order is not said');
});

test('what nobody knows is left out, but a page that cannot be is none', () => {
  const asked = { status: 'burnt', kind: ['review'], section: '-1', author: '1e3', find: ' \n', order: 'upside-down' };
  assert.deepEqual(deskFilter(asked), { tab: 'all', page: 1 });
  assert.equal(deskFilter({ page: '0' }), undefined);
});

test('the tabs count by status; changes are of live stories only', () => {
  assert.deepEqual(
    countsOf([
      { status: 'draft', hasChanges: false, stories: 9 },
      { status: 'published', hasChanges: false, stories: 400 },
      { status: 'published', hasChanges: true, stories: 12 },
      { status: 'withdrawn', hasChanges: true, stories: 6 },
    ]),
    {
      ...{ all: 427, draft: 9, submitted: 0, returned: 0, approved: 0, scheduled: 0, published: 412, withdrawn: 6 },
      changes: 12,
    },
  );
});
