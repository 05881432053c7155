import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allStories } from '#domain/story-set.ts';
import { settings } from './settings.ts';
import {
  countStories,
  findStoryPage,
  firstPublished,
  newestByWriter,
  newestStories,
  storyCards,
} from './story-cards.ts';
import { freshDatabase } from './testing.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, number, 9));
const house = { ines: 0, dev: 0, film: 0, games: 0, her: 0 };

freshDatabase(async () => {
  house.ines = await makeAccount('ines');
  house.dev = await makeAccount('dev');
  house.film = await makeSection('film');
  house.games = await makeSection('games');
  house.her = await makeWork('her');
  const film = { authorId: house.ines, sectionId: house.film };
  const games = { authorId: house.dev, sectionId: house.games };
  await makeStory({ ...film, slug: 'her', workId: house.her, score: 90, publishedAt: day(3), comments: 4 });
  await makeStory({ ...film, slug: 'draft', status: 'draft', workId: house.her, publishedAt: day(4) });
  await makeStory({ ...film, slug: 'gone', status: 'withdrawn', publishedAt: day(5) });
  await makeStory({ ...film, slug: 'whispers', kind: 'feature', publishedAt: day(2) });
  await makeStory({ ...film, slug: 'top-10', kind: 'list', publishedAt: day(1) });
  for (let number = 1; number <= 45; number++) {
    await makeStory({ ...games, slug: `game-${number}`, publishedAt: day(10 + Math.floor(number / 2)) });
  }
});

const account = (id: number) => ({ by: 'account' as const, id });
const slugs = (cards: { slug: string }[]) => cards.map(({ slug }) => slug);

test('a set holds what is published in it, newest first', async () => {
  assert.deepEqual(slugs(await newestStories({ sectionId: house.film }, 9)), ['her', 'whispers', 'top-10']);
  assert.deepEqual(slugs(await newestStories({ sectionId: house.film, kind: 'list' }, 9)), ['top-10']);
  assert.deepEqual(slugs(await newestStories({ area: 'stories' }, 9)), ['whispers']);
  assert.deepEqual(slugs(await newestStories({ workId: house.her }, 9)), ['her']);
  assert.equal(await countStories(allStories), 48);
  assert.equal(await countStories({ writer: account(house.ines) }), 3);
});

test('each writer has a newest story', async () => {
  const newest = await newestByWriter([house.ines, house.dev, -1].map(account));
  assert.deepEqual(
    [...newest].map(([writer, { slug }]) => [writer, slug]),
    [
      [`account-${house.ines}`, 'her'],
      [`account-${house.dev}`, 'game-45'],
    ],
  );
});

test('the newest of many writers are asked for at once', { skip: Boolean(settings().MARQUEE_DATABASE) }, async () => {
  const two = await plansOf(() => newestByWriter([house.ines, house.dev].map(account)));
  const one = await plansOf(() => newestByWriter([account(house.ines)]));
  assert.equal(two.length, one.length);
});

test('a card says what the published revision says', async () => {
  const [card] = await newestStories({ workId: house.her }, 1);
  assert.equal(card?.headline, 'On *her*');
  assert.equal(card?.verdict, 'Of her.');
  assert.equal(card?.score, 90);
  assert.equal(card?.comments, 4);
  assert.deepEqual(card?.writers, [{ by: 'account', id: house.ines, name: 'ines', handle: 'ines' }]);
  assert.equal(card?.section.slug, 'film');
  assert.equal(card?.work?.slug, 'her');
  assert.equal(card?.picture, null);
  assert.deepEqual(card?.publishedAt, day(3));
});

test('cards come in the order asked for', async () => {
  const ids = (await newestStories({ area: 'reviews' }, 5)).map(({ id }) => id).toReversed();
  assert.deepEqual(
    (await storyCards(ids)).map(({ id }) => id),
    ids,
  );
});

test('pages follow each other without gap or repeat, from either end', async () => {
  const set = { sectionId: house.games };
  const pages = await Promise.all([1, 2, 3].map((page) => findStoryPage(set, page)));
  assert.deepEqual(
    pages.map((page) => page?.stories.length),
    [20, 20, 5],
  );
  assert.deepEqual(
    pages.flatMap((page) => slugs(page?.stories ?? [])),
    Array.from({ length: 45 }, (_, at) => `game-${45 - at}`),
  );
  assert.deepEqual(
    { last: pages[1]?.last, total: pages[1]?.total, page: pages[1]?.page },
    { last: 3, total: 45, page: 2 },
  );
});

test('past its end a set has no page; an empty one has its first', async () => {
  assert.equal(await findStoryPage({ sectionId: house.games }, 4), undefined);
  const nobody = { writer: account(-1) };
  assert.deepEqual(await findStoryPage(nobody, 1), { stories: [], page: 1, last: 1, total: 0 });
  assert.equal(await findStoryPage(nobody, 2), undefined);
});

test('a set knows when it began', async () => {
  assert.deepEqual(await firstPublished({ sectionId: house.film }), day(1));
  assert.equal(await firstPublished({ sectionId: -1 }), undefined);
});
