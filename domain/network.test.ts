import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf } from './network.ts';

test('an IPv4 address is a network of its own, also when written as IPv6', () => {
  assert.equal(networkOf('192.0.2.7'), '192.0.2.7');
  assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7');
});

test('IPv6 addresses of one customer are one network', () => {
  assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2');
  assert.equal(networkOf('2001:DB8:1:2::9'), '2001:db8:1:2');
  assert.equal(networkOf('2001:db8::9'), '2001:db8:0:0');
  assert.equal(networkOf('::1'), '0:0:0:0');
});

test('an address is the same however a proxy writes it', () => {
  assert.equal(networkOf('192.0.2.7:50123'), '192.0.2.7');
  assert.equal(networkOf('[2001:db8:1:2::9]:50123'), '2001:db8:1:2');
  assert.equal(networkOf('[2001:db8:1:2::9]'), '2001:db8:1:2');
  assert.equal(networkOf('2001:0db8:0001:0002::9'), '2001:db8:1:2');
});
