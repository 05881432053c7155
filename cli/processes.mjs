import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { basename } from 'node:path';

/** What ends a command: Ctrl-C, `kill`, a terminal that is closed. */
export const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** A signal came while a program ran. It is passed on as an error, so that what was started is put away on the way up. */
export class Interrupted extends Error {
  /** @override */
  name = 'Interrupted';
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Interrupted by ${signal}.`);
    this.code = 128 + constants.signals[signal];
  }
}

/**
 * Runs a program in a process group of its own and waits for it. A signal that ends this process ends the whole group
 * first, so that no compiler or package manager is left working in a folder that the next start uses.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, output: string }>} what it printed, where its output was piped
 */
export function run(program, words, options = {}) {
  const ownGroup = process.platform !== 'win32';
  const child = spawn(program, words, { detached: ownGroup, ...options });
  let output = '';
  child.stdout?.on('data', (part) => (output += part));
  child.stderr?.on('data', (part) => (output += part));

  return new Promise((resolve, reject) => {
    /** @type {NodeJS.Signals | undefined} */
    let ending;
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      ending = signal;
      if (ownGroup && child.pid) process.kill(-child.pid, signal);
      else child.kill(signal);
    };
    for (const signal of endings) process.on(signal, end);
    const settle = () => {
      for (const signal of endings) process.off(signal, end);
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', (code) => {
      settle();
      if (ending) reject(new Interrupted(ending));
      else resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a program that is written for Node without showing what it prints, unless it fails. It does not outlive us.
 * @param {string} script
 * @param {readonly string[]} words
 * @param {import('node:child_process').SpawnOptions} options
 */
export async function runQuietly(script, words, options = {}) {
  const { code, output } = await run(process.execPath, ['--import', endWithParent, script, ...words], {
    ...options,
    env: { ...process.env, ...options.env, MARQUEE_PARENT: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  if (code !== 0) throw new Error(`${[basename(script), ...words].join(' ')} ended with ${code}:\n${output.trim()}`);
}

const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;
