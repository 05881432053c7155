import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareExports, bareRoutes, usesServer } from './actions.ts';
import { sources } from './sources.ts';

const app = sources().filter(({ file }) => /^(app|components)\//.test(file) && !file.endsWith('.test.ts'));

test('no action is exported without its wrapper', () => {
  const bare = app
    .filter(({ text }) => usesServer(text).file)
    .flatMap(({ file, text }) => bareExports(text).map((line) => `${file}: ${line}`));
  assert.deepEqual(bare, []);
});

test('actions live in files called actions.ts and nowhere else', () => {
  const elsewhere = app
    .filter(({ file, text }) => {
      const isActions = /^app\/(.*\/)?actions\.ts$/.test(file);
      return usesServer(text).inside || usesServer(text).file !== isActions;
    })
    .map(({ file }) => file);
  assert.deepEqual(elsewhere, []);
});

test('what the desk answers to its editor is behind the same question', () => {
  const bare = app
    .filter(({ file }) => /^app\/desk\/.*\/route\.ts$/.test(file))
    .flatMap(({ file, text }) => bareRoutes(text).map((line) => `${file}: ${line}`));
  assert.deepEqual(bare, []);
  assert.deepEqual(bareRoutes('export async function GET() {}\nexport const POST = staffRoute(may, work);\n'), [
    'export async function GET() {}',
  ]);
});

test('a bare action is seen, a wrapped one is not', () => {
  const text = `'use server';\nexport const post = readerAction(form, work);\nexport async function remove() {}\n`;
  assert.deepEqual(bareExports(text), ['export async function remove() {}']);
});
