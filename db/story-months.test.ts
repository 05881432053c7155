import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthPeriod } from '#domain/story-month.ts';
import { settings } from './settings.ts';
import { countStories, newestStories } from './story-cards.ts';
import { monthsOfSection } from './story-months.ts';
import { freshDatabase } from './testing.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };
const house = { film: 0, games: 0 };

freshDatabase(async () => {
  const authorId = await makeAccount('ines');
  house.film = await makeSection('film');
  house.games = await makeSection('games');
  const film = { authorId, sectionId: house.film };
  // In Stockholm, the first of these came out in December.
  await makeStory({ ...film, slug: 'first', publishedAt: new Date('2013-11-30T23:30:00Z') });
  await makeStory({ ...film, slug: 'second', publishedAt: new Date('2013-12-31T22:59:59Z') });
  await makeStory({ ...film, slug: 'third', publishedAt: new Date('2014-02-01T12:00:00Z') });
  await makeStory({ ...film, slug: 'draft', status: 'draft', publishedAt: new Date('2014-01-05T12:00:00Z') });
  await makeStory({ ...film, slug: 'gone', status: 'withdrawn', publishedAt: new Date('2014-02-02T12:00:00Z') });
  await makeStory({ authorId, sectionId: house.games, slug: 'game', publishedAt: new Date('2014-02-03T12:00:00Z') });
});

test('a section knows in which months something came out, by the clocks of the publication', async () => {
  assert.deepEqual(await monthsOfSection(house.film, 'Europe/Stockholm'), [
    { month: '2013-12', stories: 2 },
    { month: '2014-02', stories: 1 },
  ]);
  assert.deepEqual((await monthsOfSection(house.film, 'UTC'))[0], { month: '2013-11', stories: 1 });
  assert.deepEqual(await monthsOfSection(await makeSection('empty'), 'UTC'), []);
});

test('a month of a section holds what is counted in it', async () => {
  const december = { sectionId: house.film, within: monthPeriod('2013-12', 'Europe/Stockholm') };
  assert.equal(await countStories(december), 2);
  assert.deepEqual(
    (await newestStories(december, 9)).map(({ slug }) => slug),
    ['second', 'first'],
  );
  assert.equal(await countStories({ ...december, within: monthPeriod('2014-01', 'Europe/Stockholm') }), 0);
});

test('months are counted in the index of their section alone', onSqlite, async () => {
  const plans = (await plansOf(() => monthsOfSection(house.film, 'UTC'))).join('\n');
  assert.match(
    plans,
    /COVERING INDEX stories_section \(status=\? AND section_id=\? AND published_at>\? AND published_at<\?\)/,
  );
  assert.doesNotMatch(plans, /SCAN/);
});
