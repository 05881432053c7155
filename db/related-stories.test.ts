import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transaction } from './connection.ts';
import { otherReviews } from './critic-card.ts';
import { relatedStories } from './related-stories.ts';
import { credits, people, storyTags, tags } from './schema.ts';
import { findStory } from './stories.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';

let ines: number;
let maren: number;

freshDatabase(async () => {
  ines = await makeAccount('ines');
  maren = await makeAccount('maren');
  const film = { authorId: maren, sectionId: await makeSection('film') };
  const music = { authorId: maren, sectionId: await makeSection('music') };
  const her = await makeWork('her');
  const adaptation = await makeWork('adaptation');
  const subject = await makeStory({ ...film, authorId: ines, slug: 'her', workId: her, score: 90 });
  await makeStory({ ...film, slug: 'same-section', publishedAt: new Date('2026-03-01') });
  const tagged = await makeStory({ ...music, slug: 'same-tag' });
  await makeStory({ ...music, slug: 'same-people', workId: adaptation });
  await makeStory({ ...music, kind: 'news', slug: 'same-work', workId: her });
  await makeStory({ ...music, kind: 'news', slug: 'withdrawn', workId: her, status: 'withdrawn' });
  await makeStory({ ...music, slug: 'stranger' });
  await transaction(async (tx) => {
    await tx.insert(people).values({ slug: 'spike-jonze', name: 'Spike Jonze' });
    await tx.insert(credits).values([
      { workId: her, personId: 1, job: 'director', position: 1 },
      { workId: her, personId: 1, job: 'writer', position: 2 },
      { workId: adaptation, personId: 1, job: 'director', position: 1 },
    ]);
    await tx.insert(tags).values({ slug: 'voices', name: 'Voices' });
    await tx.insert(storyTags).values([
      { storyId: subject, tagId: 1 },
      { storyId: tagged, tagId: 1 },
    ]);
  });
});

const related = async (slug: string) => {
  const story = await findStory('reviews', slug);
  assert.ok(story);
  return (await relatedStories(story)).map((card) => card.slug);
};

test('same work, then shared people, then shared tags; nothing withdrawn, nothing twice, never itself', async () => {
  assert.deepEqual(await related('her'), ['same-work', 'same-people', 'same-tag']);
});

test('where nothing nearer is found the section has to do', async () => {
  assert.deepEqual(await related('same-section'), ['her']);
});

test('the critic’s other reviews are the newest, without the one being read', async () => {
  for (const day of [1, 2, 3, 4])
    await makeStory({ authorId: ines, sectionId: 1, slug: `day-${day}`, publishedAt: new Date(2026, 4, day) });
  await makeStory({ authorId: ines, sectionId: 1, kind: 'feature', slug: 'feature' });
  const others = await otherReviews([{ by: 'account', id: ines }], 1);
  const { also, total } = others.get(`account-${ines}`) ?? { also: [], total: 0 };
  assert.deepEqual(
    also.map(({ slug }) => slug),
    ['day-4', 'day-3', 'day-2'],
  );
  assert.equal(total, 5);
});
