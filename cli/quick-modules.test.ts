import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

const hook = new URL('quick-modules.mjs', import.meta.url).href;
const script = `
  const parts = await Promise.all(['', '/sqlite-core', '/pg-core', '/better-sqlite3/migrator'].map((part) => import('drizzle-orm' + part)));
  console.log(parts.map((part) => Object.keys(part).join()).join());
`;
const namesOf = (...flags: string[]) =>
  execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', script], { encoding: 'utf8' });

test('Drizzle is the same, loaded the short way', () => {
  assert.equal(namesOf('--import', hook), namesOf());
});
