import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanAddress } from './addresses.ts';

const cases: [string, string, string][] = [
  ['of an ordinary page', 'https://films.example/her?page=2#cast', 'https://films.example/her?page=2#cast'],
  ['that is followed', 'https://films.example/her?utm_source=x&page=2&fbclid=abc', 'https://films.example/her?page=2'],
  [
    'behind a search engine',
    'https://www.google.com/url?q=https://films.example/her?utm_medium%3Dmail&sa=D&ust=1',
    'https://films.example/her',
  ],
  ['that is none', 'https://', 'https://'],
];

for (const [what, given, clean] of cases) test(`the address ${what}`, () => assert.equal(cleanAddress(given), clean));
