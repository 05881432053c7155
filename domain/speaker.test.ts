import assert from 'node:assert/strict';
import { test } from 'node:test';
import { silenceOf } from './speaker.ts';

const suspended = {
  until: new Date('2026-12-03T14:00:00Z'),
  reason: 'seven insults in one evening',
  calendar: { locale: 'en-GB', timeZone: 'Europe/London' },
};

test('whoever is neither banned nor suspended is heard', () => {
  assert.equal(silenceOf({ banned: false, suspended: null }), null);
});

test('a suspended person hears until when and why; a banned one that it is for good', () => {
  assert.equal(
    silenceOf({ banned: false, suspended }),
    'Your account is suspended until 3 December 2026, 14:00: seven insults in one evening.',
  );
  assert.equal(silenceOf({ banned: true, suspended }), 'This account can no longer take part.');
});
