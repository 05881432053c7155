import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { endings } from './processes.mjs';
import { root } from './root.mjs';
import { Sentence } from './sentence.mjs';

const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const brought = join(
  root,
  'node_modules',
  `node-${platform}`,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** The command as it was typed, with what Node itself was told. */
const typed = [...process.execArgv, ...process.argv.slice(1)];

/** Strips types without a flag, and the first whose binary interface better-sqlite3 13 is made for. */
const leastOwn = /** @type {const} */ ([22, 18]);

/**
 * The Node that everything runs on: the one that npm brings as a package, or the person's own on systems for which
 * there is none. Asked before the packages are there, so that nobody downloads them in vain.
 */
export function runtime() {
  if (existsSync(brought)) return realpathSync(brought);
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (`node-${platform}` in optionalDependencies) return brought;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > leastOwn[0] || (major === leastOwn[0] && minor >= leastOwn[1])) return process.execPath;
  throw new Sentence(
    `On this system (${platform}) Marquee runs on your own Node, which must be ${leastOwn.join('.')} or newer; ` +
      `this is ${process.versions.node}. Install a newer one from https://nodejs.org and run the command again.`,
  );
}

/** True in the process that is to do the work. */
export const isRuntime = () => realpathSync(process.execPath) === runtime();

/** Programs of the packages (`next`, `biome` …) start with `env node`: the right one has to come first. */
export function putRuntimeFirst() {
  process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
}

/** Whether the process above this one is one that should not be outlived: npm, or this command under another Node. */
export const hasParent = () =>
  Boolean(process.env.npm_lifecycle_event) || process.env.MARQUEE_PARENT === String(process.ppid);

/** Runs the same command again under the runtime, passes signals on and ends as it ends. */
export function runAgain() {
  const env = { ...process.env, MARQUEE_PARENT: String(process.pid) };
  const child = spawn(runtime(), typed, { stdio: 'inherit', env });
  for (const signal of endings) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => {
    console.error(`${runtime()} does not run on this system: ${error.message}`);
    process.exit(1);
  });
  child.once('exit', (code) => process.exit(code ?? 1));
}
