import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inMinutes } from './waiting.ts';

const noon = new Date('2026-11-20T12:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1_000);

test('a wait is said in whole minutes, rounded up', () => {
  assert.equal(inMinutes(noon, later(20)), 'in a minute');
  assert.equal(inMinutes(noon, later(60)), 'in a minute');
  assert.equal(inMinutes(noon, later(61)), 'in 2 minutes');
  assert.equal(inMinutes(noon, later(600)), 'in 10 minutes');
});
