import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BENCH_SECRET, type Running, startMarquee } from '#cli/bench/processes.ts';
import { sessionCookie } from '#cli/bench/signed-in.ts';
import { read, transaction } from '#db/connection.ts';
import { askForDownload, newestDownload } from '#db/data-downloads.ts';
import { dataDownloads } from '#db/schema.ts';
import { makeThread } from '#db/testing-comments.ts';
import { makeAccount, makeSection, makeStory } from '#db/testing-stories.ts';
import { unzipped } from '#db/testing-zip.ts';
import { emptyPublication, isAlive, until } from './killed.ts';

/** So many that writing them takes a while. */
const COMMENTS = 10_000;

const folder = emptyPublication('downloads');
const downloads = join(folder, 'downloads');

const files = () => (existsSync(downloads) ? readdirSync(downloads) : []);
const isDraft = (name: string) => name.endsWith('.part');

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
