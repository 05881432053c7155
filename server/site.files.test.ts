import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sendPage, startSite } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'marquee-files-'));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'public'));
mkdirSync(join(folder, 'data', 'media'), { recursive: true });
const SCRIPT = 'export const words = "over and over"; '.repeat(40);
writeFileSync(join(folder, 'public', 'reader.js'), SCRIPT);
writeFileSync(join(folder, 'public', '.hidden'), 'x');
writeFileSync(join(folder, 'data', 'media', 'a1-480.avif'), 'a picture');
writeFileSync(join(folder, 'data', 'secret'), 'a secret');

const files = () =>
  startSite((_request, response) => sendPage(response, 'a page'), {
    folder: join(folder, 'public'),
    environment: { MARQUEE_DATA: join(folder, 'data') },
  });

test('a file of ours is compressed and, with its version in the address, kept for ever', async () => {
  const { ask } = await files();
  const versioned = await ask('/reader.js?v=1', { headers: { 'accept-encoding': 'br' } });
  assert.equal(versioned.text, SCRIPT);
  assert.equal(versioned.headers['content-encoding'], 'br');
  assert.equal(versioned.headers['content-type'], 'text/javascript; charset=utf-8');
  assert.match(String(versioned.headers['cache-control']), /immutable/);
  const plain = await ask('/reader.js');
  assert.equal(plain.headers['cache-control'], 'public, no-cache');
  const again = await ask('/reader.js', { headers: { 'if-none-match': String(plain.headers.etag) } });
  assert.equal(again.status, 304);
});

test('a picture comes from the data folder as what it is, and can be nothing else', async () => {
  const { ask } = await files();
  const { headers, text } = await ask('/media/a1-480.avif');
  assert.equal(text, 'a picture');
  assert.equal(headers['content-type'], 'image/avif');
  assert.match(String(headers['cache-control']), /immutable/);
  assert.match(String(headers['content-security-policy']), /sandbox/);
  const head = await ask('/media/a1-480.avif', { method: 'HEAD' });
  assert.equal(head.headers['content-length'], '9');
  assert.equal(head.text, '');
});

test('there is no way out of the folder', async () => {
  const { ask } = await files();
  const ways = [
    '/media/../secret',
    '/media/%2e%2e/secret',
    '/media/..%2fsecret',
    '/media//secret',
    '/media/.',
    '/media/',
    '/media/none.avif',
  ];
  for (const way of ways) {
    const { status, text } = await ask(way);
    assert.equal(status, 404, way);
    assert.ok(!text.includes('a secret'), way);
  }
  assert.equal((await ask('/.hidden')).text, 'a page');
});

test('what Next would have for itself is not there', async () => {
  const { ask } = await files();
  assert.equal((await ask('/_next/image?url=/a.png&w=640&q=75')).status, 404);
  assert.equal((await ask('/_next/static/none.js')).status, 404);
});

test('the rules for reading ahead leave out what is somebody’s own', async () => {
  const { ask } = await files();
  const { headers, text } = await ask('/speculation-rules.json');
  assert.equal(headers['content-type'], 'application/speculationrules+json');
  const left = JSON.parse(text).prefetch[0].where.and[1].not.href_matches as string[];
  for (const path of ['/desk*', '/account*', '/sign-*']) assert.ok(left.includes(path));
});

test('the process says that it is alive, and whether it can work', async () => {
  const well = await files();
  assert.equal((await well.ask('/healthz')).status, 200);
  assert.equal((await well.ask('/readyz')).status, 200);
  const page = () => undefined;
  const behind = await startSite(page, { migrationsCurrent: async () => false });
  assert.equal((await behind.ask('/readyz')).status, 503);
  const silent = await startSite(page, { migrationsCurrent: () => Promise.reject(new Error('no database')) });
  const { status, text } = await silent.ask('/readyz');
  assert.equal(status, 503);
  assert.ok(!text.includes('no database'));
  assert.equal((await silent.ask('/healthz')).status, 200);
});
