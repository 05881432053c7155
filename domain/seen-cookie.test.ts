import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Seen } from './seen.ts';
import { carriesSeen, readSeenCookie, SEEN_KEPT, writeSeenCookie } from './seen-cookie.ts';

test('marks go into the cookie and come back', () => {
  const seen = new Map<number, Seen>([
    [12, 'all'],
    [30, { season: 2, episode: null }],
    [31, { season: 2, episode: 5 }],
  ]);
  assert.equal(writeSeenCookie(seen), '12_30.2_31.2.5');
  assert.deepEqual(readSeenCookie('12_30.2_31.2.5'), seen);
});

test('what is no mark is passed over', () => {
  assert.deepEqual(readSeenCookie(undefined), new Map());
  assert.deepEqual(readSeenCookie('x_0_99999999999_7.2.3.4_-3_5'), new Map([[5, 'all']]));
});

test('the newest marks stay when there are too many', () => {
  const many = new Map<number, Seen>(Array.from({ length: SEEN_KEPT + 2 }, (_, at) => [at + 1, 'all']));
  const kept = readSeenCookie(writeSeenCookie(many));
  assert.equal(kept.size, SEEN_KEPT);
  assert.ok(!kept.has(2) && kept.has(SEEN_KEPT + 2));
  assert.ok(
    writeSeenCookie(new Map([...kept.keys()].map((id) => [1_000_000 + id, { season: 99, episode: 99 }]))).length <
      3_500,
  );
});

test('a request with other marks gets the page that everybody gets', () => {
  const works = new Set([12, 30]);
  assert.ok(carriesSeen('a=b; marquee-seen=4_30.2; c=d', works));
  assert.ok(!carriesSeen('a=b; marquee-seen=4_31', works));
  assert.ok(!carriesSeen('a=marquee-seen=12', works));
  assert.ok(!carriesSeen('marquee-seen=12', new Set()));
  assert.ok(!carriesSeen(undefined, works));
});
