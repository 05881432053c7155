import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclosureSaid } from './disclosure.ts';

test('the choice says a sentence, and what was written follows it', () => {
  assert.equal(disclosureSaid('code', ''), 'We were given a code for it, which cost us nothing.');
  assert.equal(
    disclosureSaid('screener', 'Sent by Kelp.'),
    'We saw it on a screener, which cost us nothing. Sent by Kelp.',
  );
});

test('that there is nothing is said too, unless there are words of its own', () => {
  assert.equal(disclosureSaid('none', ''), 'No screener, no review code, no affiliate links.');
  assert.equal(disclosureSaid('none', 'The author once reviewed us.'), 'The author once reviewed us.');
});

test('a text from before the choice is shown as it was', () => {
  assert.equal(disclosureSaid('', 'Seen at our own cost.'), 'Seen at our own cost.');
  assert.equal(disclosureSaid('', ''), '');
});
