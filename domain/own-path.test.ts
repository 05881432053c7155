import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownPath } from './own-path.ts';

for (const path of [
  '/',
  '/reviews/her',
  '/reviews/her?comments=2#c12',
  '/lists?page=2',
  '/stories/100%25-true',
  '/a%20b',
]) {
  test(`${path} is our own`, () => assert.equal(ownPath(path), path));
}

const foreign = [
  'https://evil.example',
  'HTTPS://evil.example/reviews/her',
  '//evil.example',
  '///evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/%2Fevil.example',
  '/%2f%2fevil.example',
  '/%5Cevil.example',
  '/%255cevil.example',
  '/%09/evil.example',
  '/..//evil.example',
  '/.//evil.example',
  '/%2e%2e//evil.example',
  '%2F%2Fevil.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,hello',
  'reviews/her',
  '@evil.example',
  ' //evil.example',
  '',
  `/${'a'.repeat(2_000)}`,
];
for (const path of foreign) {
  test(`${JSON.stringify(path.slice(0, 40))} leads to the front page`, () => assert.equal(ownPath(path), '/'));
}

test('what is not text leads to the front page', () => {
  for (const wanted of [undefined, null, 7, ['/', '//evil.example'], {}]) assert.equal(ownPath(wanted), '/');
});
