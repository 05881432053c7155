import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startMarquee } from '#cli/bench/processes.ts';
import { read } from '#db/connection.ts';
import { readDays, storyHostReadDays, storyReads } from '#db/schema.ts';
import { makeAccount, makeSection, makeStory } from '#db/testing-stories.ts';
import { readPath } from '#domain/reads.ts';
import { emptyPublication, isAlive, until } from './killed.ts';

/** What a server that is killed may lose. */
const LOST_MS = 5_000;
/** Long enough that some of it must be on the disk. */
const READING_MS = 9_000;

const browser = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  referer: 'https://films.example/threads/7',
};

const folder = emptyPublication('reads');
let her = 0;
before(async () => {
  her = await makeStory({ slug: 'her', authorId: await makeAccount('ines'), sectionId: await makeSection('counted') });
});

const kept = async () => {
  const [story] = await read().select().from(storyReads);
  return { reads: story?.reads ?? 0, finished: story?.finished ?? 0 };
};

async function ask(url: string) {
  const answer = await fetch(`${url}/reviews/her`, { headers: browser });
  await answer.arrayBuffer();
  assert.equal(answer.status, 200);
}

test('the server is killed while it counts: it loses five seconds at the most, and one that stops loses nothing', async () => {
  const doomed = await startMarquee(folder, '/reviews/her');
  const answered: number[] = [];
  const end = performance.now() + READING_MS;
  while (performance.now() < end) {
    await ask(doomed.url);
    answered.push(performance.now());
    await wait(10);
  }
  process.kill(doomed.pid, 'SIGKILL');
  const killed = performance.now();
  await until(() => !isAlive(doomed.pid));
  const survived = await kept();
  const due = answered.filter((at) => at <= killed - LOST_MS).length;
  assert.ok(due > 0);
  assert.ok(survived.reads >= due, `${survived.reads} of ${due} are kept`);
  assert.ok(survived.reads <= answered.length, 'none is counted twice');

  const next = await startMarquee(folder, '/reviews/her');
  await ask(next.url);
  const headers = { 'user-agent': browser['user-agent'], origin: next.url };
  for (const storyId of [her, her + 1])
    assert.equal((await fetch(`${next.url}${readPath(storyId)}/finished`, { method: 'POST', headers })).status, 202);
  await next.stop();
  assert.deepEqual(await kept(), { reads: survived.reads + 1, finished: 1 });
  const [house] = await read().select().from(readDays);
  assert.equal(house?.reads, survived.reads + 1, 'of a story that is none, nothing is kept');
  const places = await read().select().from(storyHostReadDays);
  assert.deepEqual(
    places.map(({ host }) => host),
    ['films.example'],
  );
});
