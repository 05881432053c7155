import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { read, transaction } from '#db/connection.ts';
import { storyReads, vainSearches } from '#db/schema.ts';
import { freshDatabase } from '#db/testing.ts';
import { makeAccount, makeSection, makeStory } from '#db/testing-stories.ts';
import { noteSearch } from '#db/vain-searches.ts';
import { Reads } from './reads.ts';
import { startReadsWorker } from './reads-worker.ts';

let her = 0;
freshDatabase(async () => {
  her = await makeStory({ slug: 'her', authorId: await makeAccount('ines'), sectionId: await makeSection('film') });
});

let stop = async () => {};
afterEach(() => stop());
beforeEach(() => transaction((tx) => tx.delete(storyReads)));

const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
const kept = () => read().select().from(storyReads);

test('what was counted is written when the server stops, with what was searched for in vain', async () => {
  const reads = new Reads('https://marquee.example');
  stop = startReadsWorker({ reads, failed: assert.fail });
  reads.opened(her, { method: 'GET', headers }, '/reviews/her');
  noteSearch('lighthoose', 0);
  await stop();
  assert.deepEqual(await kept(), [{ storyId: her, reads: 1, finished: 0 }]);
  assert.equal((await read().select().from(vainSearches)).length, 1);
});

test('what cannot be written is written with the next, and the log says so', async () => {
  const reads = new Reads('https://marquee.example');
  const failures: string[] = [];
  let now = new Date(Number.NaN);
  stop = startReadsWorker({ reads, failed: (what) => failures.push(what), now: () => now });
  reads.opened(her, { method: 'GET', headers }, '/reviews/her');
  for (let left = 1_200; left > 0 && failures.length === 0; left -= 1) await wait(25);
  assert.deepEqual(failures, ['What was read could not be kept']);
  assert.deepEqual(await kept(), []);
  now = new Date();
  await stop();
  assert.deepEqual(await kept(), [{ storyId: her, reads: 1, finished: 0 }]);
});
