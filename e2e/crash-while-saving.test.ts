import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { BENCH_SECRET, startMarquee } from '#cli/bench/processes.ts';
import { sessionCookie } from '#cli/bench/signed-in.ts';
import { closeDatabase, useEngine as readFrom } from '#db/connection.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';
import { asRole } from '#db/testing-desk.ts';
import { makeAccount } from '#db/testing-stories.ts';
import { openWorkingCopy, startStory } from '#db/working-copies.ts';
import type { SaveAnswer } from '#domain/save-answer.ts';

/** Saves that are answered before the server is killed with the next one on its way. */
const ANSWERED = 25;
/** Each time the server dies a little later in the save, from before it is read to after it is stored. */
const DELAYS_MS = [0, 1, 3, 6, 12];

const folder = mkdtempSync(join(tmpdir(), 'marquee-crash-save-'));
after(() => rmSync(folder, { recursive: true, force: true }));

type Writer = { cookie: string; storyId: number };

test('the server is killed in the middle of a save: what was answered is there, and the page goes on', async () => {
  const { writer, accountId } = await preparePublication();
  let version = 1;
  let words = 0;
  for (const delay of DELAYS_MS) {
    const doomed = await startMarquee(folder, '/');
    for (let count = 0; count < ANSWERED; count += 1) {
      words += 1;
      version = versionIn(await save(doomed.url, writer, version, words));
    }
    words += 1;
    const unanswered = save(doomed.url, writer, version, words).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, delay));
    process.kill(doomed.pid, 'SIGKILL');
    const heard = await unanswered;
    if (heard?.outcome === 'saved') version = heard.version;
    assert.ok((await storedWords(writer, accountId)) >= words - 1, 'every save that was answered is there');

    // The page does not know what became of its last save. It has more words by now, and sends them again.
    const survivor = await startMarquee(folder, '/');
    words += 1;
    version = versionIn(await save(survivor.url, writer, version, words));
    await survivor.stop();
    assert.equal(await storedWords(writer, accountId), words);
  }
});

async function preparePublication() {
  migrateSqlite(folder);
  readFrom(openSqlite(folder));
  const accountId = await makeAccount('ines');
  const storyId = await startStory('review', accountId, new Date());
  const cookie = await sessionCookie(accountId, BENCH_SECRET);
  await closeDatabase();
  return { writer: { cookie, storyId }, accountId };
}

/** As the editor sends it, always from the same page. */
async function save(url: string, { cookie, storyId }: Writer, version: number, words: number): Promise<SaveAnswer> {
  const body = new FormData();
  const fields = { storyId: String(storyId), version: String(version), page: 'the page', headline: headlineOf(words) };
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const headers = { cookie, origin: url };
  const answer = await fetch(`${url}/desk/stories/${storyId}/text`, { method: 'POST', body, headers });
  return answer.json() as Promise<SaveAnswer>;
}

const headlineOf = (words: number) => `Word ${words}`;

function versionIn(answer: SaveAnswer): number {
  assert.ok(answer.outcome === 'saved', JSON.stringify(answer));
  return answer.version;
}

async function storedWords({ storyId }: Writer, accountId: number): Promise<number> {
  readFrom(openSqlite(folder));
  const copy = await openWorkingCopy(storyId, asRole(accountId, 'critic'));
  await closeDatabase();
  return Number(/\d+/.exec(copy?.content.headline ?? '')?.[0]);
}
