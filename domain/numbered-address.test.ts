import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNumberedFront, numberedPath } from './numbered-address.ts';

test('an address with the number of a story has one writing', () => {
  for (const [address, path] of [
    ['/?p=12', '/?p=12'],
    ['/?page_id=12', '/?p=12'],
    ['/index.php?utm=1&p=012#comments', '/?p=12'],
    ['/?post_type=review&p=12&preview=true', '/?p=12'],
    ['/blog/?p=12', '/blog?p=12'],
    ['/', undefined],
    ['/?p=', undefined],
    ['/?p=0', undefined],
    ['/?p=a', undefined],
    ['/?p=1e3', undefined],
    [`/?p=${'9'.repeat(16)}`, undefined],
    ['/?s=12', undefined],
    ['//other.example?p=12', undefined],
  ] as const)
    assert.equal(numberedPath(address), path, address);
});

test('only at the front page does a page stand that a number leads away from', () => {
  for (const address of ['/?p=12', '/index.php?p=12']) assert.equal(isNumberedFront(address), true, address);
  for (const address of ['/', '/?s=12', '/reviews/her?p=12', '/blog/?p=12'])
    assert.equal(isNumberedFront(address), false, address);
});
