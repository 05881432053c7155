import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoresOfHouse, scoresOfWork } from './review-scores.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';

freshDatabase();

test('the scores of a work, and of the house, are those of reviews that are out', async () => {
  const film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  const [workId, other] = [await makeWork('her'), await makeWork('other')];
  await makeStory({ ...film, slug: 'first', workId, score: 80 });
  await makeStory({ ...film, slug: 'second', workId, score: 80 });
  await makeStory({ ...film, slug: 'third', workId, score: 40 });
  await makeStory({ ...film, slug: 'no-score', workId });
  await makeStory({ ...film, slug: 'draft', workId, score: 10, status: 'draft' });
  await makeStory({ ...film, slug: 'elsewhere', workId: other, score: 20 });
  assert.deepEqual(
    (await scoresOfWork(workId)).toSorted((a, b) => a.score - b.score),
    [
      { score: 40, reviews: 1 },
      { score: 80, reviews: 2 },
    ],
  );
  assert.deepEqual(
    (await scoresOfHouse()).toSorted((a, b) => a.score - b.score),
    [
      { score: 20, reviews: 1 },
      { score: 40, reviews: 1 },
      { score: 80, reviews: 2 },
    ],
  );
});
