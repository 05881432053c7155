import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transaction } from './connection.ts';
import { workParts, works } from './schema.ts';
import { settings } from './settings.ts';
import { worksOfPart } from './sitemap.ts';
import { freshDatabase } from './testing.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';
import { worksWithPage } from './work-pages.ts';
import { findWork } from './works.ts';

const SEASONS = 36;
const EPISODES = 22;
const series = 1;
const seasonId = (season: number) => series + season;
const episodeId = (season: number, episode: number) => 100 * seasonId(season) + episode;
const range = (to: number) => Array.from({ length: to }, (_, at) => at + 1);

freshDatabase(async () => {
  const film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  const row = (id: number, kind: 'series' | 'season' | 'episode', slug: string) => ({
    ...{ id, kind, slug, title: slug, titleFolded: slug, facts: [], createdAt: new Date(0) },
  });
  await transaction(async (tx) => {
    await tx.insert(works).values(row(series, 'series', 'daily'));
    for (const season of range(SEASONS)) {
      const [whole, episodes] = [seasonId(season), range(EPISODES)];
      await tx.insert(works).values(row(whole, 'season', `s${season}`));
      await tx.insert(workParts).values({ workId: whole, parentId: series, number: season });
      await tx.insert(works).values(episodes.map((at) => row(episodeId(season, at), 'episode', `s${season}e${at}`)));
      await tx
        .insert(workParts)
        .values(episodes.map((at) => ({ workId: episodeId(season, at), parentId: whole, number: at })));
    }
  });
  await makeStory({ ...film, slug: 'last', workId: episodeId(SEASONS, EPISODES) });
  await makeStory({ ...film, slug: 'first', workId: episodeId(1, 1), status: 'draft' });
  await makeStory({ ...film, slug: 'best', kind: 'list', ranks: [seasonId(30)] });
});

test('a part of a part gives a page to its wholes, however many parts stand before it', async () => {
  assert.deepEqual(
    [...(await worksWithPage([series, seasonId(1), seasonId(30), seasonId(SEASONS)]))].toSorted((a, b) => a - b),
    [series, seasonId(30), seasonId(SEASONS)],
  );
  assert.deepEqual(
    (await findWork('daily'))?.parts.map(({ slug }) => slug),
    ['s30', `s${SEASONS}`],
  );
  assert.deepEqual(
    (await findWork(`s${SEASONS}`))?.parts.map(({ slug }) => slug),
    [`s${SEASONS}e${EPISODES}`],
  );
  assert.equal(await findWork('s1'), undefined);
});

test('the sitemap names the works that have a page, and no others', async () => {
  const paths = (await worksOfPart(1)).map(({ path }) => path).toSorted();
  assert.deepEqual(paths, ['/works/daily', '/works/s30', `/works/s${SEASONS}`, `/works/s${SEASONS}e${EPISODES}`]);
});

test('no table is scanned for it', { skip: Boolean(settings().MARQUEE_DATABASE) }, async () => {
  for (const plan of await plansOf(() => findWork('daily'))) assert.doesNotMatch(plan, /SCAN/, plan);
  for (const plan of await plansOf(() => worksWithPage([series]))) assert.doesNotMatch(plan, /SCAN/, plan);
});
