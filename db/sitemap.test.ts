import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { transaction } from './connection.ts';
import { credits, media, people, revisions, storyMentions, works } from './schema.ts';
import {
  changesOfParts,
  changesOfPlaces,
  highestIds,
  newestNews,
  peopleOfPart,
  storiesOfPart,
  tagsOfPart,
  worksOfPart,
} from './sitemap.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeGathered, makeSection, makeStory, makeWork } from './testing-stories.ts';

const later = new Date('2026-02-01T12:00:00Z');
let film: { authorId: number; sectionId: number };

freshDatabase(async () => {
  film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  const her = await makeWork('her');
  const rain = await makeWork('rain');
  const secret = await makeWork('secret');
  await makeStory({ ...film, slug: 'her', workId: her });
  await makeStory({ ...film, slug: 'secret', workId: secret, status: 'draft' });
  await makeStory({ ...film, slug: 'top-10', kind: 'list', ranks: [rain, her], publishedAt: later });
  await transaction(async (tx) => {
    const picture = { width: 1600, height: 900, widths: [], alt: '', createdAt: later };
    await tx.insert(media).values({ ...picture, stem: 'voice', name: 'voice' });
    await tx.update(revisions).set({ leadMediaId: 1 }).where(eq(revisions.storyId, 1));
    await tx.update(works).set({ posterId: 1 }).where(eq(works.id, her));
  });
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

test('a page says when something on it was changed, and which picture it stands under', async () => {
  const [her] = await storiesOfPart(1);
  assert.deepEqual(her, {
    path: '/reviews/her',
    changedAt: new Date('2026-01-01T12:00:00Z'),
    picture: '/media/voice-full.jpg',
  });
  const works = await worksOfPart(1);
  // A list that ranks a work is part of its page.
  assert.deepEqual(
    works.find(({ path }) => path === '/works/her'),
    { path: '/works/her', changedAt: later, picture: '/media/voice-full.jpg' },
  );
  assert.deepEqual(works.find(({ path }) => path === '/works/rain')?.changedAt, later);
  const { all, areas, sections, writers } = await changesOfPlaces();
  assert.deepEqual(
    [all, areas.get('lists'), sections.get(film.sectionId), writers.get(`account-${film.authorId}`)],
    [later, later, later, later],
  );
  assert.deepEqual(areas.get('reviews'), new Date('2026-01-01T12:00:00Z'));
  assert.equal(areas.get('stories'), undefined);
  assert.deepEqual([...(await changesOfParts())], [[1, later]]);
});

test('what gathers by the catalogue says when a work or a story on it was changed', async () => {
  await makeGathered({ storyId: 3, workId: 3 });
  const [published, edited] = [new Date('2026-01-01T12:00:00Z'), new Date('2026-03-01T12:00:00Z')];
  await transaction(async (tx) => {
    await tx.insert(people).values([1, 2].map((id) => ({ id, slug: `person-${id}`, name: `Person ${id}` })));
    await tx
      .insert(credits)
      .values([1, 2].map((id) => ({ personId: id, workId: id, job: 'director', position: 0 }) as const));
    await tx.update(works).set({ changedAt: edited }).where(eq(works.slug, 'rain'));
  });
  const of = async (entries: Promise<{ path: string; changedAt?: Date | undefined }[]>) =>
    Object.fromEntries((await entries).map(({ path, changedAt }) => [path, changedAt]));
  assert.deepEqual(await of(tagsOfPart(1)), { '/tags/tag': later });
  assert.deepEqual(await of(peopleOfPart(1)), { '/people/person-1': published, '/people/person-2': edited });
  assert.deepEqual(await of(worksOfPart(1)), { '/works/her': later, '/works/rain': edited });
  const { genres, years } = await changesOfPlaces();
  assert.deepEqual([...genres.values()], [later]);
  assert.deepEqual([...years], [[2013, later]]);
});

test('a mention counts as a change of the page of its work', async () => {
  const drizzle = await makeWork('drizzle');
  await makeStory({ ...film, slug: 'drizzle', workId: drizzle });
  await transaction((tx) => tx.insert(storyMentions).values({ storyId: 3, workId: drizzle, publishedAt: later }));
  const entry = (await worksOfPart(1)).find(({ path }) => path === '/works/drizzle');
  assert.deepEqual(entry?.changedAt, later);
});

test('news are what came out in the last two days, whatever kind it is', async () => {
  const at = (hours: number) => new Date(later.getTime() + hours * 60 * 60_000);
  const [list] = await newestNews(at(47));
  assert.deepEqual(list, { path: '/lists/top-10', title: 'On top-10', publishedAt: later });
  assert.deepEqual(await newestNews(at(48)), []);
  await makeStory({ ...film, slug: 'taken-back', status: 'withdrawn', publishedAt: at(50) });
  assert.deepEqual(await newestNews(at(51)), []);
});
