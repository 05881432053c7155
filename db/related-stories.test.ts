import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transaction } from './connection.ts';
import { otherReviews } from './critic-card.ts';
import { relatedStories } from './related-stories.ts';
import { credits, genres, people, storyGenres, storyTags, tags } from './schema.ts';
import { findStory } from './stories.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';

let ines: number;
let maren: number;
const film = { authorId: 0, sectionId: 0 };
const music = { authorId: 0, sectionId: 0 };
const at = new Date('2026-01-01T12:00:00Z');

freshDatabase(async () => {
  ines = await makeAccount('ines');
  maren = await makeAccount('maren');
  Object.assign(film, { authorId: maren, sectionId: await makeSection('film') });
  Object.assign(music, { authorId: maren, sectionId: await makeSection('music') });
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
      { storyId: subject, tagId: 1, publishedAt: at },
      { storyId: tagged, tagId: 1, publishedAt: at },
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

test('works of one genre come before neighbours in a list, and drafts of either are not found', async () => {
  const stage = { ...music, sectionId: await makeSection('stage') };
  const games = { ...music, sectionId: await makeSection('games') };
  const [own, neighbour, far, secret, ...between] = await Promise.all(
    ['own', 'neighbour', 'far', 'secret', 'b1', 'b2'].map((slug) => makeWork(slug)),
  );
  const subject = await makeStory({ ...stage, slug: 'own', workId: own ?? 0 });
  await makeStory({ ...games, slug: 'neighbour', workId: neighbour ?? 0 });
  await makeStory({ ...games, slug: 'far', workId: far ?? 0 });
  await makeStory({ ...games, slug: 'secret', workId: secret ?? 0, status: 'draft' });
  const ranks = [own, secret, neighbour, ...between, far].flatMap((id) => id ?? []);
  await makeStory({ ...games, slug: 'out', kind: 'list', ranks });
  await makeStory({ ...games, slug: 'draft', kind: 'list', status: 'draft', ranks: [own ?? 0, far ?? 0] });
  assert.deepEqual(await related('own'), ['neighbour']);
  const noir = await makeStory({ ...games, slug: 'noir' });
  await transaction(async (tx) => {
    const [genre] = await tx.insert(genres).values({ slug: 'noir', name: 'Noir' }).returning({ id: genres.id });
    const genreId = genre?.id ?? assert.fail();
    await tx.insert(storyGenres).values([subject, noir].map((storyId) => ({ storyId, genreId, publishedAt: at })));
  });
  assert.deepEqual(await related('own'), ['noir', 'neighbour']);
});

test('of one section the nearest in time stand first, whether they came before or after', async () => {
  const books = { ...film, sectionId: await makeSection('books') };
  for (let day = 1; day <= 30; day++)
    await makeStory({ ...books, slug: `book-${day}`, publishedAt: new Date(Date.UTC(2025, 5, day)) });
  assert.deepEqual(await related('book-10'), ['book-11', 'book-9', 'book-12']);
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
