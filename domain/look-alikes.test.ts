import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asItLooks } from './look-alikes.ts';

test('letters that look Latin are read as such, and the rest of the text stays', () => {
  assert.equal(asItLooks('s\u0440\u0430m, \u03bdi\u0430gr\u0430!'), 'spam, viagra!');
  assert.equal(asItLooks('\u0455\u0440\u0430\u043c'), 'spam');
});

test('words of another alphabet are left alone, unless they are mixed', () => {
  assert.equal(asItLooks('вынеси сор из избы'), 'вынеси сор из избы');
  assert.equal(asItLooks('вынеси s\u0440\u0430m из избы'), 'вынеси spam из избы');
});
