import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Kinship, nearestKin } from './related.ts';

const none = { sameWork: false, people: 0, tags: 0, genres: 0, lists: 0, sameSection: false };
const stranger = { ...none, publishedAt: new Date('2026-01-01') };
const kin = (id: number, shared: Partial<Kinship> = {}): Kinship => ({ ...stranger, id, ...shared });
const story = { id: 1, publishedAt: new Date('2026-01-01') };

test('the work comes before people, people before tags, then the genre, the list, the section', () => {
  const nearest = [
    kin(7, { sameWork: true }),
    kin(6, { people: 1 }),
    kin(5, { tags: 5 }),
    kin(4, { genres: 2 }),
    kin(3, { lists: 4 }),
    kin(2, { sameSection: true }),
  ];
  for (let from = 0; from < nearest.length; from++) {
    const found = nearest.slice(from).toReversed();
    assert.deepEqual(
      nearestKin(story, found),
      nearest.slice(from, from + 3).map(({ id }) => id),
    );
  }
});

test('more in common comes first', () => {
  for (const shared of ['people', 'tags', 'genres', 'lists'] as const)
    assert.deepEqual(nearestKin(story, [kin(2, { [shared]: 1, sameSection: true }), kin(3, { [shared]: 2 })]), [3, 2]);
  assert.deepEqual(nearestKin(story, [kin(2, { tags: 1 }), kin(3, { tags: 1, sameSection: true })]), [3, 2]);
});

test('of equals the nearest in time, before or after, and of one moment the last', () => {
  const on = (day: string) => ({ publishedAt: new Date(day) });
  const found = [
    kin(2, on('2026-01-09')),
    kin(3, on('2025-12-28')),
    kin(4, on('2026-02-01')),
    kin(5, on('2025-12-28')),
  ];
  assert.deepEqual(nearestKin(story, found), [5, 3, 2]);
});

test('a story is never related to itself, and three are enough', () => {
  const all = [1, 2, 3, 4, 5].map((id) => kin(id, { sameWork: true }));
  const picked = nearestKin({ ...story, id: 5 }, all);
  assert.equal(picked.length, 3);
  assert.ok(!picked.includes(5));
});
