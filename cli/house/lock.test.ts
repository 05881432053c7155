import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

type Entry = { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> };

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };

/**
 * Some releases are published without the binaries of a system or two. npm leaves them out of the lock without a word,
 * everything goes on working here, and `npm ci` fails on the next machine.
 */
test('the lock file holds every package that another one names, for every system', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isFound(path, name))
      .map((name) => `${name}, for ${path || 'the project'}`),
  );
  assert.deepEqual(missing, []);
});

/** As Node looks for it: beside the package, then further up. */
function isFound(path: string, name: string): boolean {
  if (`${path && `${path}/`}node_modules/${name}` in packages) return true;
  return path !== '' && isFound(path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
}
