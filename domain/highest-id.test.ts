import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HIGHEST_ID, idIn } from './highest-id.ts';

test('a number is one that a row can have, written as we write it', () => {
  assert.equal(idIn('12'), 12);
  assert.equal(idIn(String(HIGHEST_ID)), HIGHEST_ID);
  for (const none of ['', '0', '-1', '012', '1.0', ' 1', '1e3', String(HIGHEST_ID + 1), 12, ['1'], undefined])
    assert.equal(idIn(none), undefined, String(none));
});
