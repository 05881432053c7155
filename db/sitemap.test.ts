import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highestIds, storiesOfPart, worksOfPart } from './sitemap.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';

freshDatabase(async () => {
  const film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  const her = await makeWork('her');
  const rain = await makeWork('rain');
  const secret = await makeWork('secret');
  await makeStory({ ...film, slug: 'her', workId: her });
  await makeStory({ ...film, slug: 'secret', workId: secret, status: 'draft' });
  await makeStory({ ...film, slug: 'top-10', kind: 'list', ranks: [rain] });
});

const paths = (entries: { path: string }[]) => entries.map(({ path }) => path).toSorted();

test('what is published has an entry, and so have the works that it is about', async () => {
  assert.deepEqual(paths(await storiesOfPart(1)), ['/lists/top-10', '/reviews/her']);
  assert.deepEqual(paths(await worksOfPart(1)), ['/works/her', '/works/rain']);
});

test('parts are cut by id', async () => {
  assert.deepEqual(await highestIds(), { stories: 3, works: 3, people: 0, tags: 0 });
  assert.deepEqual(await storiesOfPart(2), []);
  assert.deepEqual(await worksOfPart(2), []);
});
