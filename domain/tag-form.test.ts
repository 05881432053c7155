import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagName } from './tag-form.ts';
import { TAG_MAX } from './tags.ts';

test('one tag has one name', () => {
  assert.equal(tagName.parse('  Open   Sea '), 'Open Sea');
  for (const wrong of ['', ' ', 'a, b', '?', 'x'.repeat(TAG_MAX + 1)])
    assert.ok(!tagName.safeParse(wrong).success, wrong);
});
