import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeat } from './repeat.ts';

const at = new Date('2026-11-20T12:00:00Z');
const long = 'The second half is slower than the first, and better.';
const again = (text: string, ...before: string[]) =>
  repeat({ text, earlier: before.map((one) => ({ at, here: false, text: one })) })?.kind;

test('the same words a second time are refused, however they are set', () => {
  assert.equal(again(long, 'Hm.', long), 'refuse');
  assert.equal(again(long.replaceAll('e', '\u200be'), long), 'refuse');
  assert.equal(again(`*${long.toUpperCase()}* !!`, long), 'refuse');
  assert.equal(again('See https://casino.example', 'See: https://casino.example'), 'refuse');
});

test('other words are no repeat, nor is a short answer given twice', () => {
  assert.equal(again(long), undefined);
  assert.equal(again(`${long} Twice.`, long), undefined);
  assert.equal(again('Thank you, both of you.', 'Thank you, both of you.'), undefined);
  assert.equal(again('See https://casino.example/2', 'See https://casino.example/1'), undefined);
});
