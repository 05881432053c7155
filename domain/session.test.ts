import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDueForRenewal, isFresh, sessionCookieLine } from './session.ts';

test('a session is renewed once a day', () => {
  const issued = new Date('2026-11-20T12:00:00Z');
  assert.equal(isDueForRenewal(issued, new Date('2026-11-21T11:59:59Z')), false);
  assert.equal(isDueForRenewal(issued, new Date('2026-11-21T12:00:00Z')), true);
});

test('the cookie is out of reach of scripts, and ends with the window unless asked to stay', () => {
  assert.equal(
    sessionCookieLine({ value: 'x', stay: true, secure: true }),
    'marquee-session=x; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000; Secure',
  );
  assert.equal(
    sessionCookieLine({ value: 'x', stay: false, secure: false }),
    'marquee-session=x; Path=/; HttpOnly; SameSite=Lax',
  );
});

test('somebody without a password has shown who they are for a quarter of an hour after they came in', () => {
  const cameIn = new Date('2026-11-20T12:00:00Z');
  assert.equal(isFresh(cameIn, new Date('2026-11-20T12:14:59Z')), true);
  assert.equal(isFresh(cameIn, new Date('2026-11-20T12:15:00Z')), false);
  assert.equal(isFresh(new Date(0), cameIn), false);
});
