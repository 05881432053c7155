import assert from 'node:assert/strict';
import { test } from 'node:test';
import { honest, oneCheck, sum } from './count.ts';

test('counts add up', () => {
  assert.deepEqual(sum([oneCheck(true), oneCheck(false), { passed: 3, failed: 2 }]), { passed: 4, failed: 3 });
});

test('a suite that falls over without counting counts as one failure', () => {
  assert.deepEqual(honest({ passed: 0, failed: 0 }, 1), { passed: 0, failed: 1 });
  assert.deepEqual(honest({ passed: 5, failed: 2 }, 1), { passed: 5, failed: 2 });
  assert.deepEqual(honest({ passed: 5, failed: 0 }, 0), { passed: 5, failed: 0 });
});
