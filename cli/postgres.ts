import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './free-port.ts';
import { postgresPrograms } from './postgres-programs.ts';
import { run } from './processes.mjs';
import { Sentence } from './sentence.mjs';
import { unprivileged } from './unprivileged.ts';

const START_TIMEOUT_MS = 20_000;

/** Runs the work beside a PostgreSQL server of its own: a new, empty one, thrown away afterwards. */
export async function withPostgres<T>(work: (address: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-postgres-'));
  let server: ChildProcess | undefined;
  try {
    const port = await freePort();
    server = await startIn(folder, port);
    const address = `postgres://marquee@127.0.0.1:${port}/postgres`;
    await answers(address, server);
    return await work(address);
  } finally {
    if (server) await stop(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** PostgreSQL refuses to run as root. */
async function startIn(folder: string, port: number): Promise<ChildProcess> {
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const programs = await postgresPrograms(folder);
  const data = join(folder, 'data');
  const made = await run(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'marquee', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...user, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (made.code !== 0) throw new Sentence(`PostgreSQL could not make a database:\n${made.output}`);
  // Nothing here has to survive a power cut.
  const quick = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];
  const reach = ['-c', 'listen_addresses=127.0.0.1', '-k', '', '-p', String(port)];
  return spawn(join(programs, 'postgres'), ['-D', data, ...reach, ...quick], { ...user, cwd: folder, stdio: 'ignore' });
}

async function answers(address: string, server: ChildProcess) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const client = new Client({ connectionString: address });
    try {
      await client.connect();
      return;
    } catch (cause) {
      if (Date.now() > deadline || server.exitCode !== null) {
        throw new Sentence('PostgreSQL did not come up.', { cause });
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await client.end();
    }
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it does not wait for connections to be closed. */
async function stop(server: ChildProcess) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGINT');
  await once(server, 'exit');
}
