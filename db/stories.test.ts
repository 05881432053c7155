import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Body } from '#domain/body.ts';
import { allStories } from '#domain/story-set.ts';
import { transaction } from './connection.ts';
import { credits, formerAddresses, media, people, revisions, stories } from './schema.ts';
import { findMovedStory, findStory, newestWhole } from './stories.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';

let film: { authorId: number; sectionId: number };
let her: number;
let herStory: number;

const body: Body = {
  type: 'doc',
  content: [{ type: 'figure', attrs: { mediaId: 2, caption: 'The way down', wide: true } }],
};

freshDatabase(async () => {
  film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  her = await makeWork('her');
  herStory = await makeStory({ ...film, slug: 'her', workId: her, score: 90 });
  await transaction(async (tx) => {
    const picture = { width: 1600, height: 900, widths: [640, 1600], createdAt: new Date(), credit: 'Hollis Reade' };
    await tx.insert(media).values([
      { ...picture, stem: 'voice', name: 'voice', alt: 'A man from behind' },
      { ...picture, stem: 'stairs', name: 'stairs', alt: 'Steps' },
    ]);
    await tx.update(revisions).set({ leadMediaId: 1, body }).where(eq(revisions.storyId, herStory));
    await tx.insert(people).values({ slug: 'spike-jonze', name: 'Spike Jonze' });
    await tx.insert(credits).values({ workId: her, personId: 1, job: 'director', position: 1 });
  });
});

test('a published story comes with its work, its people and its pictures', async () => {
  const story = await findStory('reviews', 'her');
  assert.equal(story?.headline, 'On *her*');
  assert.deepEqual(
    story?.writers.map(({ name }) => name),
    ['ines'],
  );
  assert.equal(story?.section?.slug, 'film');
  assert.equal(story?.work?.credits[0]?.person.name, 'Spike Jonze');
  assert.equal(story?.lead?.stem, 'voice');
  assert.equal(story?.lead?.credit, 'Hollis Reade');
  assert.equal(story?.pictures.get(2)?.alt, 'Steps');
});

test('the newest of a set come whole, and nothing that readers do not have', async () => {
  await makeStory({ ...film, slug: 'older', publishedAt: new Date('2025-01-01') });
  await makeStory({ ...film, slug: 'kept back', status: 'scheduled' });
  await makeStory({ ...film, slug: 'taken back', status: 'withdrawn' });
  const [newest, older, ...more] = await newestWhole(allStories, 5);
  assert.deepEqual(newest, await findStory('reviews', 'her'));
  assert.equal(older?.slug, 'older');
  assert.deepEqual(more, []);
  assert.deepEqual(
    (await newestWhole({ workId: her }, 5)).map(({ slug }) => slug),
    ['her'],
  );
  assert.equal((await newestWhole(allStories, 1)).length, 1);
});

test('a story is found in its own area alone', async () => {
  assert.equal(await findStory('stories', 'her'), undefined);
  assert.equal(await findStory('reviews', 'him'), undefined);
});

test('a withdrawn story and a draft are not found', async () => {
  await makeStory({ ...film, slug: 'withdrawn', status: 'withdrawn' });
  await makeStory({ ...film, slug: 'draft', status: 'draft' });
  assert.equal(await findStory('reviews', 'withdrawn'), undefined);
  assert.equal(await findStory('reviews', 'draft'), undefined);
});

test('readers get the published revision, whatever was saved after it', async () => {
  const id = await makeStory({ ...film, slug: 'twice' });
  await transaction(async (tx) => {
    const [first] = await tx.select().from(revisions).where(eq(revisions.storyId, id));
    assert.ok(first);
    const { id: _, ...content } = first;
    await tx.insert(revisions).values({ ...content, number: 2, headline: 'Not yet', reason: 'saved' });
  });
  assert.equal((await findStory('reviews', 'twice'))?.headline, 'On *twice*');
});

test('a picture that was deleted and a story without a work leave nothing behind', async () => {
  const id = await makeStory({ ...film, kind: 'feature', slug: 'plain' });
  const gone: Body = { type: 'doc', content: [{ type: 'figure', attrs: { mediaId: 99 } }] };
  await transaction((tx) => tx.update(revisions).set({ body: gone }).where(eq(revisions.storyId, id)));
  const story = await findStory('stories', 'plain');
  assert.equal(story?.work, null);
  assert.equal(story?.lead, null);
  assert.equal(story?.pictures.size, 0);
});

test('a list ranks its works in order, each with our newest review', async () => {
  const id = await makeStory({ ...film, kind: 'list', slug: 'ten' });
  const unreviewed = await makeWork('unreviewed');
  await makeStory({ ...film, slug: 'her-again', workId: her, score: 80, publishedAt: new Date('2026-02-01') });
  const entries = [
    { workId: unreviewed, blurb: 'First.' },
    { workId: her, blurb: 'Second.' },
    { workId: 404, blurb: 'Gone.' },
  ];
  await transaction((tx) => tx.update(revisions).set({ entries }).where(eq(revisions.storyId, id)));
  const story = await findStory('lists', 'ten');
  assert.deepEqual(
    story?.entries.map(({ rank, blurb, work, review }) => [rank, blurb, work.slug, review?.slug ?? null]),
    [
      [1, 'First.', 'unreviewed', null],
      [2, 'Second.', 'her', 'her-again'],
    ],
  );
  assert.equal(story?.entries[1]?.work.credits[0]?.person.name, 'Spike Jonze');
});

test('a former address leads to the present one for as long as the story is out', async () => {
  await transaction((tx) =>
    tx.insert(formerAddresses).values({ area: 'reviews', slug: 'her-2013', storyId: herStory }),
  );
  assert.equal(await findMovedStory('reviews', 'her-2013'), '/reviews/her');
  assert.equal(await findMovedStory('lists', 'her-2013'), undefined);
  await transaction((tx) => tx.update(stories).set({ status: 'withdrawn' }).where(eq(stories.id, herStory)));
  assert.equal(await findMovedStory('reviews', 'her-2013'), undefined);
});
