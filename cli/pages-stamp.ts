import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';

/** Inside the build's own folder: who deletes the one deletes the other. */
export const stampFile = '.next/marquee-sources';

/** What the built pages are made of. The server, the commands and the tests run from their sources. */
const sources = [
  '{app,components,domain,db,public}/**/*',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const unbuilt = /\.test\.tsx?$|^db\/(demo|migrations)\//;

/** Changes with the name or the content of any source. Contents, not times: a checkout touches files without changing them. */
export function stampOfSources(): string {
  const hash = createHash('sha256');
  for (const file of filesOf(sources)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

export const isBuilt = () => existsSync(stampFile);
export const upToDate = () => isBuilt() && readFileSync(stampFile, 'utf8') === stampOfSources();

const filesOf = (patterns: string[]) =>
  globSync(patterns, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => !unbuilt.test(file))
    .toSorted();
