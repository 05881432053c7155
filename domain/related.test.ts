import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Kinship, nearestKin } from './related.ts';

const stranger = { sameWork: false, people: 0, tags: 0, sameSection: false, publishedAt: new Date('2026-01-01') };
const kin = (id: number, shared: Partial<Kinship> = {}): Kinship => ({ ...stranger, id, ...shared });

test('the same work comes before shared people, people before tags, tags before the section', () => {
  const found = [kin(2, { sameSection: true }), kin(3, { tags: 5 }), kin(4, { people: 1 }), kin(5, { sameWork: true })];
  assert.deepEqual(nearestKin(1, found), [5, 4, 3]);
});

test('more in common comes first', () => {
  assert.deepEqual(nearestKin(1, [kin(2, { people: 1 }), kin(3, { people: 2 })]), [3, 2]);
  assert.deepEqual(nearestKin(1, [kin(2, { tags: 1, sameSection: true }), kin(3, { tags: 2 })]), [3, 2]);
  assert.deepEqual(nearestKin(1, [kin(2, { tags: 1 }), kin(3, { tags: 1, sameSection: true })]), [3, 2]);
});

test('of equals the newest, and of one moment the last', () => {
  const later = new Date('2026-02-01');
  assert.deepEqual(nearestKin(1, [kin(2), kin(3, { publishedAt: later }), kin(4)]), [3, 4, 2]);
});

test('a story is never related to itself, and three are enough', () => {
  const all = [1, 2, 3, 4, 5].map((id) => kin(id, { sameWork: true }));
  const picked = nearestKin(5, all);
  assert.equal(picked.length, 3);
  assert.ok(!picked.includes(5));
});
