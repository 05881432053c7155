import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainSpace } from './spaces.ts';

const cases: [string, string][] = [
  ['a\u00a0word', 'a word'],
  ['a\n   word', 'a word'],
  ['a. \u00a0 B', 'a. B'],
  ['Vraiment\u00a0?', 'Vraiment\u00a0?'],
  ['«\u00a0Oui\u00a0»', '«\u00a0Oui\u00a0»'],
  ['soft\u00adhyphen\u200b', 'softhyphen'],
];

for (const [given, plain] of cases)
  test(`${JSON.stringify(given)} is read as ${JSON.stringify(plain)}`, () => assert.equal(plainSpace(given), plain));
