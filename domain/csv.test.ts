import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLine } from './csv.ts';

test('cells stand between commas; those with commas, quotes or line ends in quotes', () => {
  assert.equal(csvLine(['Her', 'a, b', 'say "no"', 'two\nlines', '']), 'Her,"a, b","say ""no""","two\nlines",\r\n');
});

for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1', '－1', '\u0000=1']) {
  test(`${JSON.stringify(text)} stays words in a spreadsheet`, () => {
    assert.match(csvLine([text, 'b']), /^"?'/);
  });
}

test('words that only hold such a sign are left alone', () => {
  assert.equal(csvLine(['Six a.m. = early', 'No-one']), 'Six a.m. = early,No-one\r\n');
});
