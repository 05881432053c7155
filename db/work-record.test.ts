import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { transaction } from './connection.ts';
import { workIdentifiers, workParts, works } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeWork } from './testing-stories.ts';
import { recordOf } from './work-record.ts';

const id = { series: 0, season: 0, episode: 0 };

freshDatabase(async () => {
  for (const kind of ['series', 'season', 'episode'] as const) {
    id[kind] = await makeWork(`a-${kind}`);
    await transaction((tx) => tx.update(works).set({ kind }).where(eq(works.id, id[kind])));
  }
  await transaction((tx) =>
    tx.insert(workParts).values([
      { workId: id.season, parentId: id.series, number: 2 },
      { workId: id.episode, parentId: id.season, number: 5 },
    ]),
  );
  await transaction((tx) =>
    tx.insert(workIdentifiers).values({ workId: id.episode, scheme: 'imdb', value: 'tt0000001' }),
  );
});

test('an episode is known by its names elsewhere, and by its place in its season and series', async () => {
  assert.deepEqual(await recordOf({ id: id.episode, kind: 'episode' }), {
    identifiers: [{ scheme: 'imdb', value: 'tt0000001' }],
    wholes: [
      { id: id.season, slug: 'a-season', title: 'a-season', kind: 'season', number: 5 },
      { id: id.series, slug: 'a-series', title: 'a-series', kind: 'series', number: 2 },
    ],
  });
});

test('what stands in nothing has no wholes', async () => {
  assert.deepEqual(await recordOf({ id: id.series, kind: 'series' }), { identifiers: [], wholes: [] });
});
