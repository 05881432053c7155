import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaksOfSpoilers } from './spoiler-words.ts';

test('the word is known in the languages that borrowed it or made one', () => {
  for (const text of [
    'SPOILERS ahead',
    'Ich will ja nicht spoilern',
    'Uwaga, spojlery',
    'Attention, divulgâchage !',
    'Attention, divulga\u0302chage !',
    'Осторожно, спойлеры!',
    'Προσοχή, σπόιλερ',
    'この先ネタバレ注意',
    '以下有剧透',
    '스포일러 주의',
    'אזהרת ספוילרים',
  ]) {
    assert.ok(speaksOfSpoilers(text), text);
  }
});

test('what only sounds like it is not', () => {
  for (const text of ['Unspoilt by progress', 'A despoiled coast', 'He gets burned', 'Un film muy bueno', '']) {
    assert.ok(!speaksOfSpoilers(text), text);
  }
});
