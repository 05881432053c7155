import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSettings, SettingsError } from './settings.ts';

const refusal = (environment: Record<string, string>): string => {
  try {
    parseSettings(environment);
  } catch (cause) {
    if (cause instanceof SettingsError) return cause.message;
    throw cause;
  }
  throw new Error(`${JSON.stringify(environment)} was accepted`);
};

test('nothing needs to be set', () => {
  const settings = parseSettings({});
  assert.equal(settings.PORT, 3000);
  assert.equal(settings.MARQUEE_DATA, 'data');
  assert.equal(settings.MARQUEE_DEMO, true);
  assert.equal(settings.url, 'http://localhost:3000');
});

test('what is set to nothing is not set', () => {
  assert.deepEqual(parseSettings({ PORT: '', SMTP_URL: '', MARQUEE_DEMO: '', AUTH_GITHUB_ID: '' }), parseSettings({}));
});

test('the address of the site has no slash at its end, and follows the port where it is not given', () => {
  assert.equal(parseSettings({ MARQUEE_URL: 'https://reviews.example//' }).url, 'https://reviews.example');
  assert.equal(parseSettings({ PORT: '4000' }).url, 'http://localhost:4000');
});

test('a switch is 0 or 1', () => {
  assert.equal(parseSettings({ MARQUEE_DEMO: '0' }).MARQUEE_DEMO, false);
  assert.match(refusal({ MARQUEE_DEMO: 'no' }), /^The setting MARQUEE_DEMO must be /);
});

test('each wrong setting is named, with what is wanted and without its value', () => {
  const wrong = {
    PORT: '70000',
    MARQUEE_URL: 'ftp://reviews.example',
    MARQUEE_DATABASE: 'mysql://here',
    MARQUEE_BACKUPS_KEEP: 'many',
    MARQUEE_SECRET: 'hunter2',
    MARQUEE_TRUST_PROXY: 'yes',
    SMTP_URL: 'pop3://here',
    LOG: 'loud',
  };
  for (const [name, value] of Object.entries(wrong)) {
    const message = refusal({ [name]: value });
    assert.ok(message.startsWith(`The setting ${name} must be `), message);
    assert.ok(!message.includes('undefined') && !message.endsWith('some text.'), message);
    assert.ok(!message.includes(value), message);
  }
});

test('half of what belongs together is refused', () => {
  const both = 'belong together: set both or neither.';
  assert.equal(refusal({ AUTH_GITHUB_ID: 'x' }), `AUTH_GITHUB_ID and AUTH_GITHUB_SECRET ${both}`);
  assert.equal(refusal({ AUTH_GOOGLE_SECRET: 'x' }), `AUTH_GOOGLE_ID and AUTH_GOOGLE_SECRET ${both}`);
});
