import { globSync, readFileSync } from 'node:fs';
import { dirname, posix, sep } from 'node:path';

const folders = ['app', 'cli', 'components', 'db', 'domain', 'e2e', 'server'];

export type Source = { file: string; text: string; imports: string[] };

/** Every source of the house, with what it imports: a path from the root, or the name of a package. */
export function sources(): Source[] {
  return globSync(`{${folders.join(',')}}/**/*.{ts,tsx,mjs}`, { exclude: (path) => path.includes('node_modules') })
    .map((path) => path.replaceAll(sep, '/'))
    .toSorted()
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      return { file, text, imports: importsOf(text).map((name) => resolve(file, name)) };
    });
}

/** `from '…'`, `import '…'` and `import('…')`, as the formatter writes them; types are imports too. */
const importing = /(?:^|\n)(?:import|export|\})[^;'"`]*?\bfrom '([^']+)'|\bimport '([^']+)'|\bimport\('([^']+)'\)/g;

export const importsOf = (text: string): string[] =>
  [...text.matchAll(importing)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');

function resolve(file: string, name: string) {
  if (name.startsWith('#')) return name.slice(1);
  return name.startsWith('.') ? posix.join(dirname(file), name) : name;
}

/** The top folder of a path, or undefined for a package. */
export const folderOf = (path: string) => folders.find((folder) => path.startsWith(`${folder}/`));
