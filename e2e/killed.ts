import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { begin } from '#db/beginning.ts';
import { closeDatabase, useEngine } from '#db/connection.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';

/** What tests share that kill a server. */

/** A data folder with an empty publication, open in the test as well. */
export function emptyPublication(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `marquee-crash-${name}-`));
  before(async () => {
    migrateSqlite(folder);
    useEngine(openSqlite(folder));
    await begin();
  });
  after(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Looks again and again, for half a minute at the most. */
export async function until(done: () => Promise<boolean> | boolean) {
  for (let left = 6_000; left > 0 && !(await done()); left -= 1) await wait(5);
  assert.ok(await done());
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
