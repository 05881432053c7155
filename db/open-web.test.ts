import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOpen } from './open-web.ts';

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
