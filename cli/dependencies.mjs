import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Interrupted, runQuietly } from './processes.mjs';
import { root } from './root.mjs';
import { Sentence } from './sentence.mjs';
import { step } from './step.mjs';

/** Written when `npm ci` has come to its end, so that an interrupted one is done again. */
const stamp = join(root, 'node_modules', '.marquee-dependencies');

/** Brings the packages when they are missing, or others than the lock file wants. */
export async function bringDependencies() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await step('Bringing the dependencies', async () => {
    rmSync(stamp, { force: true });
    await npmCi();
    writeFileSync(stamp, wanted);
  });
}

/** The platform belongs to it: a folder may be shared between a Mac and a Linux container. */
function fingerprint() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform} ${process.arch}\n`;
}

/**
 * The person's own npm settings may leave out what we cannot do without: `dev` has the compiler, `optional` the runtime.
 * The engines warning of better-sqlite3 is expected where npm itself runs on Node 20 (docs/decisions/0001-runtime.md).
 */
const always = ['--include=dev', '--include=optional', '--ignore-scripts', '--engine-strict=false', '--loglevel=error'];

export async function npmCi(folder = root) {
  try {
    await runQuietly(npm(), ['ci', ...always], { cwd: folder });
  } catch (cause) {
    if (cause instanceof Interrupted) throw cause;
    throw new Sentence(`The packages could not be brought. Is the network there? npm says:\n\n${cause}`, { cause });
  }
}

/** The script of the npm that runs us, or of the one that comes with this Node. */
function npm() {
  const beside = [['..', 'lib', 'node_modules'], ['node_modules']].map((way) =>
    join(dirname(process.execPath), ...way),
  );
  const scripts = [process.env.npm_execpath ?? '', ...beside.map((folder) => join(folder, 'npm', 'bin', 'npm-cli.js'))];
  const found = scripts.find((script) => basename(script) === 'npm-cli.js' && existsSync(script));
  if (!found) throw new Sentence('npm was not found. Start Marquee with npm start.');
  return found;
}
