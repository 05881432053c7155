import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setInType } from './share-text.ts';

test('words in our type stay as they are', () => {
  const words = '“Señor Łukasz’s Žižkov”: ½ × €5 – 100 %, B−';
  assert.equal(setInType(words), words);
});

test('an accent that our type lacks is left off, a sign that it lacks is left out', () => {
  assert.equal(setInType('Việt Nam 😀 — now\n\t★ yes'), 'Viet Nam — now yes');
  assert.equal(setInType('e\u0301'), 'é');
});

test('letters that our type has not at all are not set', () => {
  for (const title of ['Сталкер', '東京物語', 'Ran 乱', 'Ελλάδα']) assert.equal(setInType(title), undefined, title);
});
