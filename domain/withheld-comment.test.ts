import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withheldComment, withheldInComment } from './withheld-comment.ts';

test('of a comment the bars take out what stands between them', () => {
  const words = { text: 'I cried. ||CANARY-one|| Then\n\n> ||CANARY-two||', spoils: false, spoilsUpTo: null };
  const closed = withheldComment(words, false);
  assert.doesNotMatch(JSON.stringify(closed), /CANARY/);
  assert.match(JSON.stringify(closed), /I cried/);
  const open = withheldComment(words, true);
  assert.match(JSON.stringify(open), /CANARY-one.*CANARY-two/);
});

test('of a comment that spoils as a whole nothing is told but its length and how far it goes', () => {
  const words = { text: 'CANARY **one**', spoils: true, spoilsUpTo: { season: 2, episode: 5 } };
  assert.deepEqual(withheldComment(words, false), [
    { type: 'spoiler', characters: 10, upTo: { season: 2, episode: 5 }, children: null },
  ]);
  assert.match(JSON.stringify(withheldComment(words, true)), /CANARY/);
});

test('it is known how many passages of a comment are withheld, in quotations, too', () => {
  const words = { text: 'One ||two|| three\n\n> ||four||', spoils: false, spoilsUpTo: null };
  assert.equal(withheldInComment(withheldComment(words, false)), 2);
  assert.equal(withheldInComment(withheldComment(words, true)), 0);
});
