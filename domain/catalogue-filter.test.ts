import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueFilter, cataloguePath } from './catalogue-filter.ts';

test('a list stands in its address', () => {
  const filter = catalogueFilter({ find: 'rock', kind: 'series', sort: 'year', page: '3' });
  assert.deepEqual(filter, { typed: 'rock', kind: 'series', sort: 'year', page: 3 });
  assert.equal(filter && cataloguePath('/desk/works', filter), '/desk/works?find=rock&kind=series&sort=year&page=3');
});

test('what we know nothing of is left out, a page that cannot be is none', () => {
  const filter = catalogueFilter({ find: ['a', 'b'], kind: 'opera', sort: 'size' });
  assert.deepEqual(filter, { typed: '', sort: 'title', page: 1 });
  assert.equal(filter && cataloguePath('/desk/tags', filter), '/desk/tags');
  assert.equal(catalogueFilter({ page: '0' }), undefined);
});
