import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Seen } from '#domain/seen.ts';
import { transaction } from './connection.ts';
import { workParts, works } from './schema.ts';
import { chainOf, markSeen, mergeSeen, moveSeen, seenAmong, seenBy, unmarkSeen } from './seen-works.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';

const now = new Date('2026-11-26T09:00:00Z');
const later = new Date('2026-11-26T10:00:00Z');

freshDatabase();

let [account, film, series] = [0, 0, 0];
beforeEach(async () => {
  const mark = Math.random().toString(36).slice(2);
  account = await makeAccount(`theo-${mark}`, 'reader');
  [film, series] = [await makeWork(`film-${mark}`), await makeWork(`series-${mark}`)];
});
const marks = async () => Object.fromEntries(await seenAmong(account, [film, series]));

test('a work is marked, marked further, and forgotten', async () => {
  await markSeen(account, series, { season: 2, episode: 5 }, now);
  await markSeen(account, film, 'all', now);
  assert.deepEqual(await marks(), { [film]: 'all', [series]: { season: 2, episode: 5 } });
  await markSeen(account, series, 'all', later);
  await unmarkSeen(account, film);
  assert.deepEqual(await marks(), { [series]: 'all' });
});

test('marks from before signing in are taken over, and take nothing away', async () => {
  await markSeen(account, series, { season: 3, episode: null }, now);
  await mergeSeen(
    account,
    new Map<number, Seen>([
      [film, 'all'],
      [series, { season: 1, episode: null }],
      [999_999, 'all'],
    ]),
    later,
  );
  assert.deepEqual(await marks(), { [film]: 'all', [series]: { season: 3, episode: null } });
  await mergeSeen(account, new Map([[series, 'all' as const]]), later);
  assert.equal((await marks())[series], 'all');
});

test('the database takes no episode without a season', async () => {
  await assert.rejects(markSeen(account, series, { season: null as unknown as number, episode: 5 }, now));
});

test('of two works that become one both marks count', async () => {
  const other = await makeAccount(`priya-${account}`, 'reader');
  await markSeen(account, film, { season: 1, episode: null }, now);
  await markSeen(account, series, { season: 2, episode: 1 }, now);
  await markSeen(other, film, 'all', now);
  await transaction((tx) => moveSeen(tx, film, series));
  assert.deepEqual(await marks(), { [series]: { season: 2, episode: 1 } });
  assert.deepEqual(await seenAmong(other, [film, series]), new Map([[series, 'all']]));
});

test('the list names what readers can find, the newest first', async () => {
  const sectionId = await makeSection(`section-${account}`);
  for (const workId of [film, series]) {
    await makeStory({ slug: `on-${workId}`, authorId: account, sectionId, workId });
  }
  await markSeen(account, film, 'all', now);
  await markSeen(account, series, { season: 1, episode: null }, later);
  await markSeen(account, await makeWork(`unknown-${account}`), 'all', later);
  const { works, total } = await seenBy(account, 1);
  assert.equal(total, 2);
  assert.deepEqual(
    works.map(({ work, seen }) => [work.id, seen]),
    [[series, { season: 1, episode: null }]],
  );
});

test('a season is followed to its series', async () => {
  await transaction(async (tx) => {
    await tx.update(works).set({ kind: 'season' }).where(eq(works.id, film));
    await tx.update(works).set({ kind: 'series' }).where(eq(works.id, series));
    await tx.insert(workParts).values({ workId: film, parentId: series, number: 2 });
  });
  assert.deepEqual(await chainOf(film), [
    { id: film, kind: 'season', number: 2 },
    { id: series, kind: 'series', number: null },
  ]);
});
