import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banned } from './banned.ts';

test('a banned account posts nothing, and hears so', () => {
  assert.equal(banned({ banned: false }), null);
  assert.deepEqual(banned({ banned: true }), {
    ...{ kind: 'refuse', because: 'banned' },
    sentence: 'This account can no longer comment. What you wrote was not posted.',
  });
});
