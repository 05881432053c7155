import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { settingNames } from '#domain/settings.ts';
import { freePort } from '../free-port.ts';

const here = import.meta.dirname;
const root = join(here, '..', '..');
/** A cold start that takes longer than this has failed. */
const START_TIMEOUT_MS = 60_000;

/** Signs sessions on a machine that is only measured. */
export const BENCH_SECRET = 'measured-not-kept-'.repeat(3);

type Environment = Record<(typeof settingNames)[number], string>;

export type Running = { url: string; pid: number; coldStartMs: number; stop: () => Promise<void> };

/** Starts the production server on a data folder. `coldStartMs`: from nothing to the first byte of `path`. */
export async function startMarquee(data: string, path: string, more: Partial<Environment> = {}): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    ...unset,
    PORT: String(port),
    HOST: '127.0.0.1',
    MARQUEE_URL: url,
    MARQUEE_DATA: data,
    MARQUEE_SECRET: BENCH_SECRET,
    LOG: 'off',
    ...more,
  };
  const started = performance.now();
  const child = spawn(process.execPath, [...heapFlags(), 'cli/serve.mjs'], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const coldStartMs = await firstByte(child, `${url}${path}`, started);
  return { url, pid: child.pid as number, coldStartMs, stop: () => end(child) };
}

/** What an operator has set, in the environment or in a file, has nothing to say here. */
const unset = Object.fromEntries(settingNames.map((name) => [name, '']));

/** The bounds of memory that `npm run serve` sets. */
function heapFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { serve: string } };
  return scripts.serve.split(' ').filter((word) => word.startsWith('--'));
}

export async function startBareServer(page: string): Promise<Running> {
  const child = spawn(process.execPath, [join(here, 'bare-server.ts'), page], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const url = `http://127.0.0.1:${port.toString().trim()}/`;
  return { url, pid: child.pid as number, coldStartMs: 0, stop: () => end(child) };
}

async function firstByte(child: ChildProcess, url: string, started: number): Promise<number> {
  while (performance.now() - started < START_TIMEOUT_MS) {
    if (child.exitCode !== null) throw new Error('The server ended at its start.');
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) {
      const ms = performance.now() - started;
      await answer.arrayBuffer();
      return ms;
    }
    await wait(20);
  }
  throw new Error(`The server did not show ${url} within ${START_TIMEOUT_MS / 1000} s.`);
}

async function end(child: ChildProcess) {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

/** Resident memory, in MB unless asked otherwise. */
export function memoryOf(pid: number, unit: 'megabytes' | 'kilobytes' = 'megabytes'): number {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  return unit === 'kilobytes' ? kilobytes : Math.round(kilobytes / 1024);
}
