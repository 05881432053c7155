import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allCritics, findCritic } from './critics.ts';
import { mostDiscussedBy } from './discussed.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

freshDatabase(async () => {
  const sectionId = await makeSection('film');
  const ines = { authorId: await makeAccount('ines'), sectionId };
  await makeStory({ ...ines, slug: 'her', score: 90, comments: 4 });
  await makeStory({ ...ines, slug: 'rain', score: 90, comments: 12 });
  await makeStory({ ...ines, slug: 'dunes', score: 60 });
  await makeStory({ ...ines, slug: 'unscored' });
  await makeStory({ ...ines, slug: 'voices', kind: 'feature' });
  await makeStory({ ...ines, slug: 'draft', score: 10, status: 'draft', comments: 90 });
  const former = { authorId: await makeAccount('former', 'reader'), sectionId };
  await makeStory({ ...former, slug: 'long-ago' });
  const beginner = { authorId: await makeAccount('beginner', 'contributor'), sectionId };
  await makeStory({ ...beginner, slug: 'first-draft', status: 'draft' });
});

test('a critic is found with what they published and how they scored', async () => {
  const critic = await findCritic('ines');
  assert.deepEqual(critic?.counts, { review: 4, feature: 1, news: 0, list: 0 });
  assert.deepEqual(
    critic?.scores.toSorted((a, b) => a.score - b.score),
    [
      { score: 60, reviews: 1 },
      { score: 90, reviews: 2 },
    ],
  );
});

test('who published nothing has no page, who once did keeps it', async () => {
  assert.equal(await findCritic('beginner'), undefined);
  assert.equal(await findCritic('nobody'), undefined);
  assert.equal((await findCritic('former'))?.counts.review, 1);
});

test('the critics are the staff who published', async () => {
  assert.deepEqual(
    (await allCritics()).map(({ handle }) => handle),
    ['ines'],
  );
});

test('the most discussed of a critic stand by comments, without those that nobody discussed', async () => {
  const critic = await findCritic('ines');
  assert.ok(critic);
  const argued = await mostDiscussedBy(critic, 5);
  assert.deepEqual(
    argued.map(({ slug }) => slug),
    ['rain', 'her'],
  );
});
