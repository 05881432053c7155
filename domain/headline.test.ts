import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineParts, plainHeadline } from './headline.ts';

test('words between asterisks are the title of a work', () => {
  assert.deepEqual(headlineParts('Review: *Her*'), [
    { text: 'Review: ', title: false },
    { text: 'Her', title: true },
  ]);
  assert.deepEqual(headlineParts('*Quiet Carriage* pulls in on time'), [
    { text: 'Quiet Carriage', title: true },
    { text: ' pulls in on time', title: false },
  ]);
});

test('an asterisk without a partner stays an asterisk', () => {
  assert.deepEqual(headlineParts('Four stars* and why'), [{ text: 'Four stars* and why', title: false }]);
  assert.equal(plainHeadline('Six * seven'), 'Six * seven');
});

test('without its marks a headline is plain text', () => {
  assert.equal(plainHeadline('*A* against *B*'), 'A against B');
});
