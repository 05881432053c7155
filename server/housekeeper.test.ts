import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { read, transaction } from '#db/connection.ts';
import { askToLeave } from '#db/departures.ts';
import { takeLease } from '#db/leases.ts';
import { accounts, leases, signInFailures } from '#db/schema.ts';
import { freshDatabase } from '#db/testing.ts';
import { makeThread, someone } from '#db/testing-comments.ts';
import { makeSection, makeStory } from '#db/testing-stories.ts';
import { leavesAt } from '#domain/departure.ts';
import { retention } from '#domain/retention.ts';
import { startHousekeeper } from './housekeeper.ts';

freshDatabase();

const asked = new Date('2026-11-20T12:00:00Z');
const gone = leavesAt(asked);

let stop = async () => {};
afterEach(() => stop());

/** How often it has asked what time it is: for who has left, for the last sweep, and for the lease. */
let clock = 0;
const LOOKED = 3;

const failures: string[] = [];
const forgotten: string[] = [];
function start(now: Date) {
  stop = startHousekeeper({
    forget: (tags) => forgotten.push(...tags),
    failed: (what, cause) => failures.push(`${what}: ${cause}`),
    now: () => {
      clock += 1;
      return now;
    },
  });
}

async function until(done: () => Promise<boolean>) {
  for (let left = 1_200; left > 0 && !(await done()); left -= 1) await wait(25);
  assert.ok(await done());
}

const fail = (at: Date) => transaction(async (tx) => void (await tx.insert(signInFailures).values({ key: 'k', at })));
const failuresLeft = async () => (await read().select({ at: signInFailures.at }).from(signInFailures)).length;
const erased = async (id: number) => {
  const rows = await read().select({ id: accounts.id, at: accounts.erasedAt }).from(accounts);
  return rows.find((row) => row.id === id)?.at ?? null;
};

test('what is over goes by itself, with whoever has left; what is not stays', async () => {
  const { afterMs } = retention['sign-in-failures'];
  await fail(new Date(gone.getTime() - afterMs));
  await fail(new Date(gone.getTime() - afterMs + 1));
  const [maren, wren, theo] = [await someone('admin'), await someone(), await someone()];
  const storyId = await makeStory({ slug: 'her', authorId: maren.id, sectionId: await makeSection('film') });
  await makeThread(storyId, [{ by: wren.id }]);
  await askToLeave(wren, { words: 'kept', byline: 'kept' }, asked);
  await askToLeave(theo, { words: 'kept', byline: 'kept' }, new Date(asked.getTime() + 1));
  start(gone);
  await until(async () => (await failuresLeft()) === 1 && (await erased(wren.id)) !== null);
  await stop();
  assert.equal(await erased(theo.id), null, 'a millisecond is left to change their mind');
  assert.equal(await failuresLeft(), 1);
  assert.ok(forgotten.includes(`comments:${storyId}`), 'pages that show the name are dropped');
  assert.deepEqual(failures, []);
});

test('of several processes one does it, and another when that has died', async () => {
  const later = new Date(gone.getTime() + 365 * 86_400_000);
  await fail(asked);
  const kept = await failuresLeft();
  assert.ok(await takeLease('housekeeping', 'another', later, 60_000));
  const before = clock;
  start(later);
  await until(async () => clock >= before + LOOKED);
  await stop();
  const [lease] = await read().select({ holder: leases.holder }).from(leases);
  assert.equal(lease?.holder, 'another');
  assert.equal(await failuresLeft(), kept);
  start(new Date(later.getTime() + 60_001));
  await until(async () => (await failuresLeft()) === 0);
});
