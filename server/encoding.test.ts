import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptedEncoding, worthCompressing } from './encoding.ts';

test('the best encoding that is accepted', () => {
  const cases: [string | undefined, string][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.1, gzip', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['*', 'gzip'],
    ['deflate', 'identity'],
    ['gzip;q=0.0', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ];
  for (const [header, encoding] of cases) assert.equal(acceptedEncoding(header), encoding, header);
});

test('text is compressed, pictures and a few bytes are not', () => {
  const body = Buffer.alloc(1_000);
  for (const type of [
    'text/html; charset=utf-8',
    'application/rss+xml',
    'image/svg+xml',
    'text/javascript',
    'application/json',
  ]) {
    assert.ok(worthCompressing(type, body), type);
  }
  for (const type of ['image/avif', 'font/woff2', 'application/octet-stream'])
    assert.ok(!worthCompressing(type, body), type);
  assert.ok(!worthCompressing('text/html', Buffer.alloc(100)));
});
