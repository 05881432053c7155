import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { CapturedResponse } from './captured-response.ts';
import { InnerRequest } from './inner-request.ts';

const captured = () =>
  new CapturedResponse(new InnerRequest({ id: '', method: 'GET', url: '/', headers: {}, address: '' }, ''));

test('what is written in pieces is one body, with status and headers', async () => {
  const response = captured();
  response.setHeader('a', '1');
  assert.equal(response.headersSent, false);
  response.writeHead(201, 'Made', { b: '2' });
  assert.equal(response.headersSent, true);
  assert.equal(response.write('one '), true);
  response.write(new Uint8Array([116, 119, 111, 32]));
  const finished = once(response, 'finish');
  response.end('74687265650a', 'hex');
  await finished;
  await response.whole;
  assert.equal(response.statusCode, 201);
  assert.deepEqual({ ...response.getHeaders() }, { a: '1', b: '2' });
  assert.equal(response.body.toString(), 'one two three\n');
  assert.equal(response.writableFinished, true);
});

test('callbacks are called, a second end changes nothing', async () => {
  const response = captured();
  await new Promise<void>((resolve) => response.write('a', () => resolve()));
  await new Promise<void>((resolve) => response.end(resolve));
  response.end('b');
  assert.equal(response.body.toString(), 'a');
});

test('an answer that breaks off is a failure, with its cause', async () => {
  const response = captured();
  response.write('a');
  response.destroy(new Error('broke off'));
  await assert.rejects(response.whole, /broke off/);
});
