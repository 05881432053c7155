import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newCommentRules } from '../comment-rules.ts';
import { manyLinks } from './many-links.ts';

const links = (count: number) => Array.from({ length: count }, (_, at) => `https://films.example/${at}`).join(' ');

function reason(count: number, linksMax: number | null) {
  const ruling = manyLinks({ text: `See ${links(count)}`, rules: { ...newCommentRules, linksMax } });
  return ruling?.kind === 'hold' ? ruling.reason : ruling;
}

test('as many links as are allowed pass, one more is held', () => {
  assert.equal(reason(2, 2), null);
  assert.equal(reason(3, 2), 'a comment with more than 2 links');
  assert.equal(reason(2, 1), 'a comment with more than one link');
  assert.equal(reason(1, 0), 'a comment with a link');
  assert.equal(reason(0, 0), null);
});

test('without a limit any number passes', () => assert.equal(reason(40, null), null));
