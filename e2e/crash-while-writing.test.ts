import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { BENCH_SECRET, type Running, startMarquee } from '#cli/bench/processes.ts';
import { sessionCookie } from '#cli/bench/signed-in.ts';
import { begin } from '#db/beginning.ts';
import { closeDatabase, read, useEngine as readFrom, transaction } from '#db/connection.ts';
import { askForDownload, newestDownload } from '#db/data-downloads.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';
import { dataDownloads } from '#db/schema.ts';
import { makeThread } from '#db/testing-comments.ts';
import { makeAccount, makeSection, makeStory } from '#db/testing-stories.ts';
import { unzipped } from '#db/testing-zip.ts';

/** So many that writing them takes a while. */
const COMMENTS = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'marquee-crash-downloads-'));
const downloads = join(folder, 'downloads');
before(async () => {
  migrateSqlite(folder);
  readFrom(openSqlite(folder));
  await begin();
});
after(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

const files = () => (existsSync(downloads) ? readdirSync(downloads) : []);
const isDraft = (name: string) => name.endsWith('.part');

async function until(done: () => Promise<boolean> | boolean) {
  for (let left = 6_000; left > 0 && !(await done()); left -= 1) await wait(5);
  assert.ok(await done());
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('the server is killed while it writes a file of data: nobody gets half of it, and the next one writes it anew', async () => {
  const accountId = await makeAccount('wren', 'reader');
  const storyId = await makeStory({ slug: 'her', authorId: accountId, sectionId: await makeSection('talk') });
  await makeThread(
    storyId,
    Array.from({ length: COMMENTS }, (_, at) => ({ by: accountId, text: `Remark ${at}.` })),
  );
  await askForDownload(accountId, new Date());
  const { id = 0 } = (await newestDownload(accountId, new Date())) ?? {};
  const cookie = await sessionCookie(accountId, BENCH_SECRET);
  const fetchFrom = (server: Running) => fetch(`${server.url}/account/data/${id}`, { headers: { cookie } });

  const doomed = await startMarquee(folder, '/');
  await until(() => files().some(isDraft));
  process.kill(doomed.pid, 'SIGKILL');
  await until(() => !isAlive(doomed.pid));
  assert.ok(files().length === 1 && files().every(isDraft), 'it died in the middle');

  const survivor = await startMarquee(folder, '/');
  assert.equal((await fetchFrom(survivor)).status, 404);
  // As if the time had passed after which a writer is believed to be dead.
  await transaction((tx) => tx.update(dataDownloads).set({ dueAt: new Date() }));
  await until(async () => (await newestDownload(accountId, new Date()))?.state === 'ready');
  const answer = await fetchFrom(survivor);
  const zip = await unzipped(Buffer.from(await answer.arrayBuffer()));
  await survivor.stop();
  assert.equal((JSON.parse(zip['comments.json'] ?? '[]') as unknown[]).length, COMMENTS);
  const [row] = await read().select({ file: dataDownloads.file }).from(dataDownloads);
  assert.deepEqual(files(), [row?.file], 'and nothing is left of the half');
});
