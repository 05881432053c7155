import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transaction } from './connection.ts';
import { firstRanks, listLengths, placingsOf } from './ranked-lists.ts';
import { credits, people } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { findWork, readWork } from './works.ts';

const work = { her: 0, rain: 0, secret: 0 };
const list = { top: 0, love: 0 };

freshDatabase(async () => {
  const film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  work.her = await makeWork('her');
  work.rain = await makeWork('rain');
  work.secret = await makeWork('secret');
  await makeStory({ ...film, slug: 'her', workId: work.her });
  await makeStory({ ...film, slug: 'secret', workId: work.secret, status: 'draft' });
  list.top = await makeStory({ ...film, slug: 'top-10', kind: 'list', ranks: [work.her, work.rain] });
  list.love = await makeStory({ ...film, slug: 'love', kind: 'list', ranks: [work.rain, work.her] });
  await makeStory({ ...film, slug: 'unborn', kind: 'list', status: 'draft', ranks: [work.her, work.secret] });
  await transaction(async (tx) => {
    await tx.insert(people).values([
      { id: 1, slug: 'jonze', name: 'Spike Jonze' },
      { id: 2, slug: 'adams', name: 'Amy Adams' },
    ]);
    await tx.insert(credits).values([
      { workId: work.her, personId: 2, job: 'cast', role: 'Amy', position: 2 },
      { workId: work.her, personId: 1, job: 'director', position: 1 },
    ]);
  });
});

test('a work is found with its credits in their order', async () => {
  const her = await findWork('her');
  assert.equal(her?.title, 'her');
  assert.equal(her?.poster, null);
  assert.deepEqual(
    her?.credits.map(({ job, role, person }) => [job, role, person.name]),
    [
      ['director', '', 'Spike Jonze'],
      ['cast', 'Amy', 'Amy Adams'],
    ],
  );
});

test('a work that only stands in a list is found, one that only drafts know is not', async () => {
  assert.equal((await findWork('rain'))?.id, work.rain);
  assert.equal(await findWork('secret'), undefined);
  assert.equal(await findWork('nothing'), undefined);
  assert.equal((await readWork(work.secret))?.slug, 'secret');
});

test('a work knows its places in published lists, the best first', async () => {
  assert.deepEqual(
    (await placingsOf(work.her)).map(({ rank, list }) => [rank, list.slug, list.writers[0]?.name]),
    [
      [1, 'top-10', 'ines'],
      [2, 'love', 'ines'],
    ],
  );
});

test('a list knows its first ranks and its length', async () => {
  assert.deepEqual(
    (await firstRanks(list.love, 1)).map(({ rank, title }) => [rank, title]),
    [[1, 'rain']],
  );
  assert.deepEqual(
    await listLengths([list.top, list.love]),
    new Map([
      [list.top, 2],
      [list.love, 2],
    ]),
  );
  assert.deepEqual(await listLengths([]), new Map());
});
