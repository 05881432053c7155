import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { styleHashes } from './style-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('each value once, as the browser will read it', () => {
  const html =
    '<i style="--share: 3"></i><b class="x" style="--share: 3"></b><p style="--say: &quot;a&quot; &amp; b"></p>';
  assert.deepEqual(styleHashes(html), [hash('--share: 3'), hash('--say: "a" & b')]);
});

test('a page without inline styles needs none', () => {
  assert.deepEqual(styleHashes('<p data-style="x">style=&quot;y&quot;</p>'), []);
});

test('the header stays small enough for proxies', () => {
  const html = Array.from({ length: 500 }, (_, n) => `<i style="--share: ${n}"></i>`).join('');
  assert.ok(styleHashes(html).join(' ').length < 3_000);
});
