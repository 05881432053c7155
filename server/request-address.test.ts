import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { parseSettings } from '#domain/settings.ts';
import { requestAddress } from './request-address.ts';

const asked = (forwarded?: string) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.9' } }) as unknown as IncomingMessage;

const alone = parseSettings({});
const behindProxy = parseSettings({ MARQUEE_TRUST_PROXY: '1' });

test('nobody names their own address', () => {
  assert.equal(requestAddress(asked('1.2.3.4'), alone), '10.0.0.9');
});

test('our proxy names it, last', () => {
  assert.equal(requestAddress(asked('6.6.6.6, 1.2.3.4'), behindProxy), '1.2.3.4');
  assert.equal(requestAddress(asked(), behindProxy), '10.0.0.9');
});
