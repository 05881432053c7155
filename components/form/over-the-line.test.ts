import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overTheLine } from './over-the-line.ts';

const form = () => {
  const sent = new FormData();
  sent.set('name', 'Lorna');
  sent.set('password', 'plum teapot ladder');
  return sent;
};

test('a line that is down gives the form back as it was sent, but no password', async () => {
  const send = overTheLine(() => Promise.reject(new TypeError('Failed to fetch')));
  const { message, values } = await send({}, form());
  assert.match(String(message), /All you wrote is still here/);
  assert.deepEqual(values, { name: 'Lorna' });
});

test('an answer comes through, and so does one that leads elsewhere', async () => {
  assert.deepEqual(await overTheLine(async () => ({ message: 'No.' }))({}, form()), { message: 'No.' });
  const elsewhere = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;push;/desk;303;' });
  await assert.rejects(overTheLine(() => Promise.reject(elsewhere))({}, form()), elsewhere);
});
