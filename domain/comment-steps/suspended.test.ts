import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suspended } from './suspended.ts';

test('a suspended account posts nothing, and hears until when and why', () => {
  assert.equal(suspended({ suspended: null }), null);
  const until = new Date('2026-12-03T14:00:00Z');
  const calendar = { locale: 'en-GB', timeZone: 'Europe/London' };
  assert.deepEqual(suspended({ suspended: { until, reason: 'insults', calendar } }), {
    ...{ kind: 'refuse', because: 'suspended' },
    sentence: 'Your account is suspended until 3 December 2026, 14:00: insults.',
  });
});
