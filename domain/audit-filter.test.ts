import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditCsvPath, auditFilter, auditPath } from './audit-filter.ts';

test('an address says which entries, and is said again', () => {
  const filter = auditFilter({ who: '7', what: 'comments', since: '2026-11-24', order: 'oldest', page: '2' });
  assert.deepEqual(filter, { who: 7, area: 'comments', since: '2026-11-24', order: 'oldest', page: 2 });
  assert.equal(filter && auditPath(filter), '/desk/audit?who=7&what=comments&since=2026-11-24&order=oldest&page=2');
  assert.equal(filter && auditCsvPath(filter), '/desk/audit/csv?who=7&what=comments&since=2026-11-24');
});

test('the house itself can be asked for', () => {
  assert.deepEqual(auditFilter({ who: 'house' }), { who: 'house', page: 1 });
});

test('what the address says of nothing that we know is left out', () => {
  for (const since of ['2026-02-30', 'yesterday', '2026-13-01', '0001-01-01']) {
    assert.deepEqual(auditFilter({ who: '-1', what: 'weather', since }), { page: 1 });
  }
  assert.equal(auditPath({ page: 1 }), '/desk/audit');
});

test('a page that cannot be is none', () => {
  assert.equal(auditFilter({ page: '0' }), undefined);
});
