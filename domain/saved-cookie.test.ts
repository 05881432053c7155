import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carriesSaved, readSavedCookie, SAVED_KEPT, writeSavedCookie } from './saved-cookie.ts';

test('what was saved is read as it was written, and nothing else is read', () => {
  assert.deepEqual(readSavedCookie(writeSavedCookie([12, 30, 31])), [12, 30, 31]);
  assert.deepEqual(readSavedCookie(undefined), []);
  assert.deepEqual(readSavedCookie(''), []);
  assert.deepEqual(readSavedCookie('12_0_-1_x_1.5_12_99999999999_9999999999_ 7_3'), [12, 3]);
});

test('the newest are kept', () => {
  const many = Array.from({ length: SAVED_KEPT + 2 }, (_, at) => at + 1);
  assert.deepEqual(readSavedCookie(writeSavedCookie(many)), many.slice(2));
  assert.deepEqual(readSavedCookie(many.join('_')), many.slice(2));
  assert.ok(writeSavedCookie(Array.from({ length: SAVED_KEPT }, () => 2_147_483_647)).length < 4_000);
});

test('a page differs for a browser that keeps its story, and for no other', () => {
  const page = new Set([12]);
  assert.equal(carriesSaved('a=b; marquee-saved=3_12', page), true);
  assert.equal(carriesSaved('marquee-saved=3_121', page), false);
  assert.equal(carriesSaved('not-marquee-saved=12', page), false);
  assert.equal(carriesSaved('marquee-saved=12', new Set()), false);
  assert.equal(carriesSaved(undefined, page), false);
});
