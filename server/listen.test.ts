import assert from 'node:assert/strict';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { parseSettings } from '#domain/settings.ts';
import { listen, PortTakenError, stopListening } from './listen.ts';

const here = { ...parseSettings({}), HOST: '127.0.0.1', PORT: 0 };
const portOf = (server: Awaited<ReturnType<typeof listen>>) => (server.address() as AddressInfo).port;

const ask = (port: number) =>
  new Promise<IncomingMessage>((resolve, reject) => get({ port, host: '127.0.0.1' }, resolve).on('error', reject));

test('a port that is taken is said in a sentence with a way out', async () => {
  const first = await listen(() => undefined, here);
  const PORT = portOf(first);
  await assert.rejects(
    listen(() => undefined, { ...here, PORT }),
    (cause) => {
      assert.ok(cause instanceof PortTakenError);
      assert.match(cause.message, new RegExp(`Port ${PORT} is taken.*PORT=${PORT + 1} npm start`));
      return true;
    },
  );
  await stopListening(first);
});

test('a stop lets what is in flight finish, and nothing new in', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const server = await listen((_request, response) => {
    arrive();
    setTimeout(() => response.end('finished'), 300);
  }, here);
  const port = portOf(server);
  const asked = ask(port);
  await arrived;
  const stopped = stopListening(server);
  const atTheDoor = ask(port);
  await new Promise((resolve) => setTimeout(resolve, 150));
  await assert.rejects(ask(port), /ECONNREFUSED/);
  assert.equal(await text(await asked), 'finished');
  assert.equal(await text(await atTheDoor), 'finished');
  await stopped;
});

test('a stop does not wait for ever', async () => {
  const server = await listen(() => undefined, here);
  const asked = assert.rejects(ask(portOf(server)), /socket hang up|ECONNRESET/);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await stopListening(server, 100);
  await asked;
});
