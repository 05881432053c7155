import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { requestContext } from '#domain/request-context.ts';
import { type ReceivedUpload, UPLOAD_MAX_BYTES, UPLOAD_MAX_TOTAL, uploadPath } from '#domain/upload.ts';
import { startSite } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'marquee-upload-'));
after(() => rmSync(folder, { recursive: true }));
const incoming = () => (existsSync(join(folder, 'incoming')) ? readdirSync(join(folder, 'incoming')) : []);

/** A publication that welcomes whoever brings a cookie, and tells what the page that answers was given. */
async function site() {
  const given: { upload: ReceivedUpload | undefined; bytes: number[] }[] = [];
  const { ask, host } = await startSite(
    (inner, response) => {
      if (inner.headers.cookie !== 'may=1') response.writeHead(404, { 'content-type': 'application/json' });
      if (inner.method === 'POST') {
        const upload = requestContext()?.upload;
        given.push({ upload, bytes: upload?.files.map(({ path }) => readFileSync(path).length) ?? [] });
      }
      response.end('{}');
    },
    { environment: { MARQUEE_DATA: folder } },
  );
  const send = async (form: FormData, cookie = 'may=1') => {
    const sent = new Response(form);
    const headers = { origin: `http://${host}`, cookie, 'content-type': sent.headers.get('content-type') ?? '' };
    return ask(uploadPath, { method: 'POST', headers, body: Buffer.from(await sent.arrayBuffer()) });
  };
  return { send, ask, host, given };
}

function formOf(...files: [name: string, bytes: Buffer][]) {
  const form = new FormData();
  form.set('replaces', '7');
  for (const [name, bytes] of files) form.append('files', new Blob([new Uint8Array(bytes)]), name);
  return form;
}

test('files lie on the disk while they are answered, and not a moment longer', async () => {
  const { send, given, ask } = await site();
  const answer = await send(formOf(['a.jpg', Buffer.alloc(200_000, 1)], ['ünder.png', Buffer.from('two')]));
  assert.equal(answer.status, 200);
  const [{ upload, bytes } = { upload: undefined, bytes: [] }] = given;
  assert.deepEqual(upload?.fields, { replaces: '7' });
  assert.deepEqual(
    upload?.files.map(({ name, tooLarge }) => [name, tooLarge]),
    [
      ['a.jpg', false],
      ['ünder.png', false],
    ],
  );
  assert.deepEqual(bytes, [200_000, 3]);
  while (incoming().length > 0) await ask('/');
});

test('strangers are answered before anything of theirs is read', async () => {
  const { send, given } = await site();
  assert.equal((await send(formOf(['a.jpg', Buffer.alloc(1_000)]), 'may=0')).status, 404);
  assert.deepEqual(given, []);
  assert.deepEqual(incoming(), []);
});

test('a file that is too large is cut off there, and said to be', async () => {
  const { send, given } = await site();
  await send(formOf(['huge.jpg', Buffer.alloc(UPLOAD_MAX_BYTES + 1)], ['small.jpg', Buffer.from('x')]));
  assert.deepEqual(
    given[0]?.upload?.files.map(({ name, tooLarge }) => [name, tooLarge]),
    [
      ['huge.jpg', true],
      ['small.jpg', false],
    ],
  );
});

test('more than all files together may be is refused by what it says of itself', async () => {
  const { ask, host } = await site();
  const headers = {
    ...{ origin: `http://${host}`, cookie: 'may=1', 'content-type': 'multipart/form-data; boundary=x' },
    'content-length': String(UPLOAD_MAX_TOTAL + 1),
  };
  const { status } = await new Promise<{ status: number | undefined }>((resolve, reject) => {
    const [hostname, port] = host.split(':');
    const sending = request({ hostname, port, path: uploadPath, method: 'POST', headers }, (answer) => {
      resolve({ status: answer.statusCode });
      sending.destroy();
    });
    sending.on('error', reject);
    sending.flushHeaders();
  });
  assert.equal(status, 413);
  assert.equal((await ask('/')).status, 404);
});

test('what is no form, or half of one, is not there', async () => {
  const { ask, host, given } = await site();
  const headers = { origin: `http://${host}`, cookie: 'may=1' };
  const post = (type: string, body: string) =>
    ask(uploadPath, { method: 'POST', headers: { ...headers, 'content-type': type }, body });
  assert.equal((await post('text/plain', 'x')).status, 404);
  assert.equal((await post('multipart/form-data', 'x')).status, 404);
  const half = '--x\r\ncontent-disposition: form-data; name="files"; filename="a.jpg"\r\n\r\nhalf';
  assert.equal((await post('multipart/form-data; boundary=x', half)).status, 404);
  assert.deepEqual([given, incoming()], [[], []]);
});

test('somebody who presses "Stop" leaves nothing behind', async () => {
  const { host, given, ask } = await site();
  const [hostname, port] = host.split(':');
  const headers = {
    ...{ origin: `http://${host}`, cookie: 'may=1', 'content-type': 'multipart/form-data; boundary=x' },
    'content-length': '5000000',
  };
  const sending = request({ hostname, port, path: uploadPath, method: 'POST', headers });
  sending.on('error', () => undefined);
  sending.write('--x\r\ncontent-disposition: form-data; name="files"; filename="a.jpg"\r\n\r\n');
  sending.write(Buffer.alloc(500_000));
  while (incoming().length === 0) await ask('/');
  sending.destroy();
  while (incoming().length > 0) await ask('/');
  assert.deepEqual(given, []);
});

test('a form from elsewhere is refused here too', async () => {
  const { ask } = await site();
  const headers = {
    origin: 'https://elsewhere.example',
    cookie: 'may=1',
    'content-type': 'multipart/form-data; boundary=x',
  };
  assert.equal((await ask(uploadPath, { method: 'POST', headers, body: 'x' })).status, 403);
});
