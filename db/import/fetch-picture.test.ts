import '../testing-data-folder.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { isOpen } from '../open-web.ts';
import { settings } from '../settings.ts';
import { fetchPicture } from './fetch-picture.ts';

const server = createServer((request, response) => {
  const { url = '' } = request;
  if (url === '/lamp.jpg') return response.writeHead(200, { 'content-type': 'image/jpeg' }).end('a picture');
  if (url === '/page') return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
  if (url === '/moved') return response.writeHead(302, { location: '/lamp.jpg' }).end();
  if (url === '/round') return response.writeHead(302, { location: '/round' }).end();
  if (url === '/inside') return response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
  if (url === '/away') return response.writeHead(302, { location: 'http://cdn.example/lamp.jpg' }).end();
  if (url === '/file') return response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  if (url === '/said') return response.writeHead(200, { 'content-type': 'image/png', 'content-length': 10 ** 9 }).end();
  if (url !== '/endless') return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'image/png' });
  const more = () => {
    while (response.write(Buffer.alloc(1_000_000)));
  };
  response.on('drain', more);
  return more();
});
let port = 0;
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
after(() => server.close());

const to = () => join(settings().MARQUEE_DATA, 'fetched');
const fetched = (path: string, host = '127.0.0.1') =>
  fetchPicture(
    `http://${host}:${port}${path}`,
    to(),
    new Set([`127.0.0.1:${port}`, '10.0.0.1']),
    (address) => address === '127.0.0.1' || isOpen(address),
  );

test('a picture is fetched, also where it has moved', async () => {
  for (const path of ['/lamp.jpg', '/moved']) {
    assert.deepEqual(await fetched(path), { outcome: 'fetched' });
    assert.equal(readFileSync(to(), 'utf8'), 'a picture');
  }
});

const refused: Record<string, RegExp> = {
  '/page': /no picture/,
  '/gone': /answered with 404/,
  '/round': /leads on and on/,
  '/inside': /private network/,
  '/file': /none of the web/,
  '/away': /cdn\.example is not the old site/,
  '/said': /larger than 40 MB/,
  '/endless': /larger than 40 MB/,
};
for (const [path, why] of Object.entries(refused)) {
  test(`nothing is fetched from ${path}`, async () => {
    const answer = await fetched(path);
    assert.ok(answer.outcome === 'failed');
    assert.match(answer.why, why);
  });
}

test('a private network is refused by its number and by its name', async () => {
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1']) {
    const address = `http://${host}:${port}/lamp.jpg`;
    const answer = await fetchPicture(address, to(), new Set([new URL(address).host]));
    assert.deepEqual(answer, { outcome: 'failed', why: 'Its address is of a private network.' }, host);
  }
});

test('nothing is asked of a host that is not the old site', async () => {
  const answer = await fetched('/lamp.jpg', 'localhost');
  assert.deepEqual(answer, { outcome: 'failed', why: `localhost:${port} is not the old site.` });
});
