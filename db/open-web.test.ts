import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { setServers } from 'node:dns';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createRaw } from 'node:net';
import { after, before, test } from 'node:test';
import { askWeb, byNameServers, isOpen } from './open-web.ts';

test('open are only the addresses that are given out', () => {
  for (const address of ['1.1.1.1', '93.184.216.34', '2606:4700::1111']) assert.ok(isOpen(address), address);
  for (const address of [
    ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:10.0.0.1',
      '64:ff9b::a00:1',
      '2002:a00:1::',
      'ff02::1',
      'no address',
    ],
  ])
    assert.ok(!isOpen(address), address);
});

/** A name server and a web server of this machine: the one is silent when it is asked for names of `silent.example`. */
const names = createSocket('udp4');
const web = createServer((_, response) => response.end('here'));
before(async () => {
  names.bind(0, '127.0.0.1');
  web.listen(0, '127.0.0.1');
  await Promise.all([once(names, 'listening'), once(web, 'listening')]);
  setServers([`127.0.0.1:${names.address().port}`]);
  names.on('message', (question, { port, address }) => {
    if (!question.includes('silent')) names.send(answered(question), port, address);
  });
});
after(() => {
  names.close();
  web.close();
});

/** The question with one address behind it, or with none where it asks for one of IPv6. */
function answered(question: Buffer): Buffer {
  const end = question.indexOf(0, 12) + 5;
  const isV4 = question.readUInt16BE(end - 4) === 1;
  const head = Buffer.from(question.subarray(0, end));
  head.set([0x81, 0x80, 0, 1, 0, isV4 ? 1 : 0, 0, 0, 0, 0], 2);
  const address = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, 1]);
  return isV4 ? Buffer.concat([head, address]) : head;
}

const ask = (name: string, signal: AbortSignal, mayReach = (_: string) => true) =>
  askWeb(new URL(`http://${name}:${(web.address() as AddressInfo).port}/`), {
    ...{ headers: {}, signal, mayReach, findAddresses: byNameServers },
  });

test('a name that no server answers for holds up no other, and is left when its time is over', async () => {
  const leaving = new AbortController();
  const silent = Array.from({ length: 8 }, () => ask('hook.silent.example', leaving.signal));
  const all = Promise.allSettled(silent);
  await once(names, 'message');
  const first = await Promise.race([ask('hook.quick.example', AbortSignal.timeout(60_000)), ...silent]);
  assert.equal((await first.toArray()).join(''), 'here');
  leaving.abort();
  assert.ok((await all).every(({ status }) => status === 'rejected'));
});

test('a name is of the private network that its servers say, or that it says itself', async () => {
  for (const name of ['hook.quick.example', 'localhost', 'hook.localhost'])
    await assert.rejects(ask(name, AbortSignal.timeout(60_000), isOpen), /of a private network/);
});

test('whoever wants to speak something else is left', async () => {
  const switching = createRaw((socket) => {
    socket.once('data', () =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: chat\r\n\r\n'),
    );
  }).listen(0, '127.0.0.1');
  await once(switching, 'listening');
  const { port } = switching.address() as AddressInfo;
  const asked = askWeb(new URL(`http://127.0.0.1:${port}/`), {
    ...{ headers: {}, signal: AbortSignal.timeout(60_000), mayReach: () => true },
  });
  await assert.rejects(asked, /answered 101/);
  switching.close();
});
