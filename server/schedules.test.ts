import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { letGoOfLease, takeLease } from '#db/leases.ts';
import { saveWorkingCopy } from '#db/save-working-copy.ts';
import { findSchedule, scheduleStory } from '#db/schedules.ts';
import { freshDatabase } from '#db/testing.ts';
import { asRole, written } from '#db/testing-desk.ts';
import { makeAccount, makeSection, makeStory, makeWork } from '#db/testing-stories.ts';
import { openWorkingCopy, startStory } from '#db/working-copies.ts';
import { startSchedules } from './schedules.ts';

let [ines, section, work] = [0, 0, 0];
freshDatabase(async () => {
  [ines, section, work] = [await makeAccount('ines'), await makeSection('film'), await makeWork('errand')];
});
const critic = () => asRole(ines, 'critic');

/** A review that is due so many milliseconds from now. */
async function scheduled(headline: string, inMs: number, slug = '') {
  const id = await startStory('review', ines, new Date());
  const text = written({ headline, slug, sectionId: section, workId: work });
  await saveWorkingCopy(id, 1, text, critic(), new Date());
  const due = new Date(Date.now() + inMs);
  // As it was told before: nobody can schedule for a time that has passed.
  const set = await scheduleStory(id, due, critic(), new Date(due.getTime() - 60_000));
  assert.equal(set.outcome, 'done');
  return id;
}

const statusOf = async (id: number) => (await openWorkingCopy(id, critic()))?.story.status;

async function becomes(id: number, status: string) {
  for (let left = 200; left > 0 && (await statusOf(id)) !== status; left -= 1) await wait(50);
  assert.equal(await statusOf(id), status);
}

function start() {
  const forgotten: string[] = [];
  const failures: string[] = [];
  const started = startSchedules({
    forget: (tags) => forgotten.push(...tags),
    failed: (message) => failures.push(message),
  });
  return { forgotten, failures, started };
}

test('what came due while nobody was there is published before the start is over, and its pages are forgotten', async () => {
  const id = await scheduled('Review: *Overnight*', -3_600_000);
  const { forgotten, failures, started } = start();
  const schedules = await started;
  assert.equal(await statusOf(id), 'published');
  assert.deepEqual(forgotten, [`story:${id}`, 'stories', `account:${ines}`, `work:${work}`]);
  assert.deepEqual(failures, []);
  await schedules.stop();
});

test('a story goes live at its time', async () => {
  const { started } = start();
  const schedules = await started;
  const id = await scheduled('Review: *At the minute*', 300);
  await becomes(id, 'published');
  await schedules.stop();
});

test('after a stop nothing is published any more', async () => {
  const schedules = await start().started;
  await schedules.stop();
  const id = await scheduled('Review: *Too late*', 50);
  await wait(400);
  assert.equal(await statusOf(id), 'scheduled');
});

test('while another process does it, this one keeps away', async () => {
  const id = await scheduled('Review: *Not mine*', -1_000);
  await takeLease('schedules', 'another process', new Date(), 60_000);
  const kept = await start().started;
  assert.equal(await statusOf(id), 'scheduled');
  await kept.stop();
  await letGoOfLease('schedules', 'another process');
  const free = await start().started;
  assert.equal(await statusOf(id), 'published');
  await free.stop();
});

test('what cannot be published holds nobody up, and says why', async () => {
  const stuck = await scheduled('Review: *Stuck*', -2_000, 'stuck');
  await makeStory({ slug: 'stuck', authorId: ines, sectionId: section });
  const after = await scheduled('Review: *After it*', -1_000);
  const schedules = await start().started;
  await schedules.stop();
  assert.equal(await statusOf(after), 'published');
  const copy = await openWorkingCopy(stuck, critic());
  const set = copy && (await findSchedule(copy));
  assert.match(set?.failure ?? '', /Another story has this address/);
  assert.ok((set?.tryAt.getTime() ?? 0) > Date.now());
});
