import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allStories, type StorySet } from '#domain/story-set.ts';
import { allCritics, findCritic } from './critics.ts';
import { mostDiscussedBy, mostDiscussedSince } from './discussed.ts';
import { firstRanks, listLengths, placingsOf } from './ranked-lists.ts';
import { settings } from './settings.ts';
import { countStories, findStoryPage, firstPublished } from './story-cards.ts';
import { freshDatabase } from './testing.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { findWork } from './works.ts';

const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };

freshDatabase(async () => {
  const film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  await makeStory({ ...film, slug: 'her', workId: await makeWork('her'), score: 90 });
  await makeStory({ ...film, slug: 'top-10', kind: 'list' });
});

const sets: [string, StorySet, string][] = [
  ['everything', allStories, 'stories_newest'],
  ['an area', { area: 'reviews' }, 'stories_area'],
  ['a section', { sectionId: 1 }, 'stories_section'],
  ['a kind in a section', { sectionId: 1, kind: 'list' }, 'stories_section_kind'],
  ['an author', { authorId: 1 }, 'stories_author'],
  ['a work', { workId: 1 }, 'stories_work'],
];

for (const [name, set, index] of sets) {
  test(`a page of ${name} comes in the order of its index, which alone is read to find it`, onSqlite, async () => {
    const [counting, finding, reading] = await plansOf(() => findStoryPage(set, 1));
    assert.match(counting ?? '', /COVERING INDEX stories_/);
    assert.match(finding ?? '', new RegExp(`COVERING INDEX ${index}`));
    assert.doesNotMatch(finding ?? '', /TEMP B-TREE/);
    assert.match(reading ?? '', /SEARCH stories USING INTEGER PRIMARY KEY/);
    assert.doesNotMatch(reading ?? '', /SCAN/);
    for (const plan of await plansOf(() => firstPublished(set))) assert.doesNotMatch(plan, /SCAN|TEMP B-TREE/);
  });
}

const reads: [string, () => Promise<unknown>][] = [
  ['counting', () => countStories({ authorId: 1 })],
  ['a critic', () => findCritic('ines')],
  ['the most argued of a critic', () => mostDiscussedBy(1, 5)],
  ['the most discussed of late', () => mostDiscussedSince(new Date(0), 5)],
  ['the critics', allCritics],
  ['a work', () => findWork('her')],
  ['the places of a work', () => placingsOf(1)],
  ['the ranks of a list', () => firstRanks(1, 5)],
  ['the lengths of lists', () => listLengths([1, 2])],
];

for (const [name, work] of reads) {
  test(`${name}: no table is scanned`, onSqlite, async () => {
    const plans = await plansOf(work);
    assert.ok(plans.length > 0);
    for (const plan of plans) assert.doesNotMatch(plan, /SCAN/);
  });
}
