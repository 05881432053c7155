import assert from 'node:assert/strict';
import { test } from 'node:test';
import { socialAddress } from './social-handle.ts';

test('a handle with a server leads to its page there', () => {
  assert.equal(socialAddress('@ines@Films.example'), 'https://films.example/@ines');
});

test('a handle that names no server leads nowhere', () => {
  for (const handle of [
    '',
    '@ines',
    'ines@films.example',
    '@ines@films',
    '@ines@films.example/x',
    '@i s@films.example',
  ])
    assert.equal(socialAddress(handle), undefined, handle);
});
