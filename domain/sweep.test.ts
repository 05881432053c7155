import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sweptInWords } from './sweep.ts';

test('what was swept is named by its numbers, story by story', () => {
  const at = (slug: string, ...numbers: number[]) =>
    numbers.map((number) => ({ number, story: { area: 'reviews' as const, slug } }));
  assert.equal(sweptInWords([...at('her', 3, 5), ...at('late', 1)]), '3, 5 at /reviews/her; 1 at /reviews/late');
  assert.equal(sweptInWords([]), '');
});
