import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sources } from './sources.ts';

const own = 'cli/house/manners.test.ts';
const code = sources().filter(({ file }) => file !== own && !/\.(test|spec)\.tsx?$/.test(file));

const where = (pattern: RegExp, files = code) => files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('no rule is switched off and nothing is left for later', () => {
  assert.deepEqual(where(/@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|\bTODO\b|\bFIXME\b/), []);
});

test('domain has no clock, no chance and no environment: they are passed in', () => {
  const domain = code.filter(({ file }) => file.startsWith('domain/'));
  assert.deepEqual(where(/\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bprocess\./, domain), []);
});

test('the environment is read in one place', () => {
  const program = code.filter(({ file }) => /^(app|components|db|server)\//.test(file) && file !== 'db/settings.ts');
  assert.deepEqual(where(/\bprocess\.env\.(?!NODE_ENV\b|NEXT_RUNTIME\b|\w+ (\?\?)?= )/, program), []);
});

test('no page has an inline style, which the content policy refuses', () => {
  const pages = code.filter(({ file }) => /^(app|components)\//.test(file));
  assert.deepEqual(where(/\sstyle=[{"]/, pages), []);
});
