import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { signatureHeaders } from './webhook-signature.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' };

test('a message is signed as the specification has it', () => {
  assert.deepEqual(signatureHeaders(message, [secret], new Date(1_614_265_330_999)), {
    'webhook-id': message.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('with two secrets by both, so that a receiver needs either', () => {
  const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const headers = signatureHeaders(message, [secret, other], new Date());
  for (const known of [secret, other])
    assert.deepEqual(new Webhook(known).verify(message.body, headers), { test: 2432232314 });
  assert.throws(() => new Webhook(other).verify(`${message.body} `, headers));
  const stranger = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
  assert.throws(() => new Webhook(stranger).verify(message.body, headers));
});
