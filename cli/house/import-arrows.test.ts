import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderOf, importsOf, sources } from './sources.ts';

/** domain ← db ← app, domain ← components ← app, server and cli on top of db. */
const mayImport: Record<string, string[]> = {
  domain: [],
  db: ['domain'],
  components: ['domain'],
  app: ['domain', 'db', 'components'],
  server: ['domain', 'db'],
  cli: ['domain', 'db', 'server'],
  e2e: ['domain', 'db', 'cli'],
};

/** Packages that belong to one side of the house. */
const keptOut: Record<string, RegExp> = {
  domain: /^(react|next|drizzle|better-sqlite3|pg|sharp|node:(fs|http|net|child_process))/,
  /** But for what its tests are written with. */
  components: /^(drizzle|better-sqlite3|pg|node:(?!test$|assert\/))/,
  app: /^(drizzle|better-sqlite3|pg)(\/|$|-)/,
  server: /^(react|drizzle|better-sqlite3)/,
};

test('imports run one way', () => {
  const wrong = sources().flatMap(({ file, imports }) => {
    const from = folderOf(file) ?? '';
    return imports
      .filter((path) => {
        const to = folderOf(path);
        return to ? to !== from && !mayImport[from]?.includes(to) : keptOut[from]?.test(path);
      })
      .map((path) => `${file} imports ${path}`);
  });
  assert.deepEqual(wrong, []);
});

test('every form of import is seen', () => {
  const text = `import a from 'one';\nimport {\n  b,\n} from 'two';\nimport type { C } from 'three';
import 'four';\nexport { d } from 'five';\nconst e = await import('six');\nconst words = "from 'nowhere'";\n`;
  assert.deepEqual(importsOf(text), ['one', 'two', 'three', 'four', 'five', 'six']);
});
