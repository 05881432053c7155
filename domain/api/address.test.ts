import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiKeyIn, apiPaths, isApi } from './address.ts';

test('a key is a number, or the path of a page with a colon in it', () => {
  assert.deepEqual(apiKeyIn('12'), { id: 12 });
  assert.deepEqual(apiKeyIn('works:1917'), { area: 'works', slug: '1917' });
  for (const none of ['', '0', '012', 'her', 'works:', ':her', 'works:a/b', 'works:a:b', 'works:\0', '2147483648'])
    assert.equal(apiKeyIn(none), undefined, none);
});

test('the API is what stands below its address, and nothing else', () => {
  assert.ok(isApi('/api/v1') && isApi('/api/v1/stories'));
  assert.ok(!isApi('/api/v10') && !isApi('/api/search') && !isApi('/developers'));
});

test('a filter is written so that it can be asked', () => {
  assert.equal(apiPaths.stories('tag', 'r&b'), '/api/v1/stories?tag=r%26b');
});
