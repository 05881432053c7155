import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startMarquee } from '#cli/bench/processes.ts';
import { begin } from '#db/beginning.ts';
import { closeDatabase, useEngine as readFrom } from '#db/connection.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';
import { listRevisions } from '#db/revisions.ts';
import { saveWorkingCopy } from '#db/save-working-copy.ts';
import { scheduleStory } from '#db/schedules.ts';
import { findSection } from '#db/sections.ts';
import { asRole, written } from '#db/testing-desk.ts';
import { makeAccount, makeWork } from '#db/testing-stories.ts';
import { startStory } from '#db/working-copies.ts';

/** Schedules, over a restart of the server and with two servers on one publication. */

const folder = mkdtempSync(join(tmpdir(), 'marquee-schedule-'));
let [ines, section, work] = [0, 0, 0];
before(async () => {
  migrateSqlite(folder);
  readFrom(openSqlite(folder));
  await begin();
  [ines, section, work] = [await makeAccount('ines'), (await findSection('film'))?.id ?? 0, await makeWork('errand')];
});
after(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});
const critic = () => asRole(ines, 'critic');

async function scheduled(title: string, due: Date) {
  const id = await startStory('review', ines, new Date());
  const text = written({ headline: `Review: *${title}*`, verdict: 'As scheduled.', sectionId: section, workId: work });
  await saveWorkingCopy(id, 1, text, critic(), new Date());
  const set = await scheduleStory(id, due, critic(), new Date());
  assert.equal(set.outcome, 'done');
  await saveWorkingCopy(id, 2, { ...text, verdict: 'Written since.' }, critic(), new Date());
  return { id, path: `/reviews/${title.toLowerCase().replaceAll(' ', '-')}` };
}

const inMs = (ms: number) => new Date(Date.now() + ms);

async function becomes(url: string, wanted: (answer: Response, text: string) => boolean, patience: number) {
  const until = Date.now() + patience;
  for (;;) {
    const answer = await fetch(url);
    if (wanted(answer, await answer.text())) return;
    if (Date.now() > until) assert.fail(`${url} did not become what was wanted; it answers ${answer.status}.`);
    await wait(100);
  }
}

test('what is set while one server runs and due while none does is live when the next one opens', async () => {
  const [first, overnight] = [await startMarquee(folder, '/'), inMs(2_500)];
  const { id, path } = await scheduled('Overnight', overnight);
  assert.equal((await fetch(first.url + path)).status, 404);
  await first.stop();
  await wait(Math.max(0, overnight.getTime() - Date.now()));

  // The first page that it shows is the story itself: it was published before the doors opened.
  const second = await startMarquee(folder, path);
  const page = await (await fetch(second.url + path)).text();
  assert.ok(page.includes('As scheduled.') && !page.includes('Written since.'));
  assert.equal((await listRevisions(id, critic(), 9)).length, 2, 'scheduled, and published once');
  await second.stop();
});

test('while it runs, a story goes live at its time, and kept pages know of it', async () => {
  const server = await startMarquee(folder, '/reviews');
  const before = await (await fetch(`${server.url}/reviews`)).text();
  assert.ok(!before.includes('At The Minute'));
  const due = inMs(6_000);
  const { path } = await scheduled('At The Minute', due);
  assert.equal((await fetch(server.url + path)).status, 404);
  await becomes(`${server.url}/reviews`, (_, text) => text.includes('At The Minute'), 20_000);
  assert.ok(Date.now() >= due.getTime());
  assert.equal((await fetch(server.url + path)).status, 200);
  await server.stop();
});

test('of two servers one publishes', async () => {
  const servers = await Promise.all([startMarquee(folder, '/'), startMarquee(folder, '/')]);
  const { id, path } = await scheduled('Only Once', inMs(1_000));
  for (const { url } of servers) await becomes(url + path, ({ status }) => status === 200, 20_000);
  await wait(500);
  assert.equal((await listRevisions(id, critic(), 9)).length, 2);
  for (const server of servers) await server.stop();
});
