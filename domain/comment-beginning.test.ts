import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningOf } from './comment-beginning.ts';
import { withheldComment } from './withheld-comment.ts';

const plain = { spoils: false, spoilsUpTo: null };
const begins = (text: string, open: boolean, most = 300) =>
  beginningOf(withheldComment({ text, ...plain }, open), most);

test('it begins with what its author says, without what is quoted', () => {
  assert.equal(begins('> So sad.\n\nI *laughed*.\nTwice.\n\nThen I left.', false), 'I laughed. Twice. Then I left.');
});

test('what is under bars stands in no beginning, not even for who has opened it', () => {
  for (const open of [false, true]) {
    assert.equal(begins('I cried. ||CANARY|| Then tea.', open), 'I cried. [under bars] Then tea.');
    const whole = { text: 'CANARY', spoils: true, spoilsUpTo: null };
    assert.equal(beginningOf(withheldComment(whole, open), 300), '[under bars]');
  }
});

test('it ends with a whole word, or inside one that is longer than the room', () => {
  assert.equal(begins('one two three', false, 9), 'one two…');
  assert.equal(begins('x'.repeat(20), false, 9), `${'x'.repeat(9)}…`);
});
