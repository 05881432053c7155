import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allStories, type StorySet } from '#domain/story-set.ts';
import { waitingAppeals } from './comment-appeals.ts';
import { newestComments } from './comment-feed.ts';
import { findCommentedStoryAt } from './commented-stories.ts';
import { allCritics, findCritic, findMovedCritic } from './critics.ts';
import { mostDiscussedBy, mostDiscussedSince } from './discussed.ts';
import { worksTitled } from './find-works.ts';
import { writersCalled } from './find-writers.ts';
import { frontPicks } from './front-picks.ts';
import { frontStories, publishedSince } from './front-stories.ts';
import { findGenre, genresWithStories } from './genres.ts';
import { findGuestPage, storiesNaming } from './guests.ts';
import { storiesWithHeld } from './held-comments.ts';
import { findKept } from './kept-comments.ts';
import { findMade, findMaker, findMovedMaker, jobsOf } from './person-pages.ts';
import { firstRanks, listLengths, placingsOf } from './ranked-lists.ts';
import { scoresOfHouse, scoresOfWork } from './review-scores.ts';
import { findSessionViewer } from './sessions.ts';
import { settings } from './settings.ts';
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
import { newestWhole } from './stories.ts';
import { countStories, findStoryPage, firstPublished, newestByWriter } from './story-cards.ts';
import { findMovedTag, findTag } from './tags.ts';
import { freshDatabase } from './testing.ts';
import { asRole } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeGathered, makeGuest, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { yearsWithStories } from './work-years.ts';
import { findWork } from './works.ts';

const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };

freshDatabase(async () => {
  const film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  const lorna = { by: 'guest' as const, id: await makeGuest('lorna') };
  const bylines = [{ by: 'account' as const, id: film.authorId }, lorna];
  const [workId, other] = [await makeWork('her'), await makeWork('other')];
  const storyId = await makeStory({ ...film, bylines, slug: 'her', workId, score: 90 });
  await makeGathered({ storyId, workId: other });
  await makeStory({ ...film, slug: 'top-10', kind: 'list' });
});

const sets: [string, StorySet, string][] = [
  ['everything', allStories, 'stories_newest'],
  ['an area', { area: 'reviews' }, 'stories_area'],
  ['a section', { sectionId: 1 }, 'stories_section'],
  ['a kind in a section', { sectionId: 1, kind: 'list' }, 'stories_section_kind'],
  ['a critic', { writer: { by: 'account', id: 1 } }, 'story_bylines_account'],
  ['a guest', { writer: { by: 'guest', id: 1 } }, 'story_bylines_guest'],
  ['a month of a section', { sectionId: 1, within: { from: new Date(0), until: new Date() } }, 'stories_section'],
  ['a work', { workId: 1 }, 'stories_work'],
  ['a year', { workYear: 2013 }, 'stories_year'],
  ['a tag', { tagId: 1 }, 'story_tags_newest'],
  ['a genre', { genreId: 1 }, 'story_genres_newest'],
  ['what mentions a work', { mentionedId: 2 }, 'story_mentions_newest'],
];

for (const [name, set, index] of sets) {
  test(`a page of ${name} comes in the order of its index, which alone is read to find it`, onSqlite, async () => {
    const [counting, finding, ...reading] = await plansOf(() => findStoryPage(set, 1));
    assert.match(counting ?? '', /COVERING INDEX stor(ies|y_\w+)_/);
    assert.match(finding ?? '', new RegExp(`COVERING INDEX ${index}`));
    assert.doesNotMatch(finding ?? '', /TEMP B-TREE/);
    assert.match(reading.join(), /SEARCH stories USING INTEGER PRIMARY KEY/);
    assert.equal(reading.length, 2, 'the cards in one query, and their bylines in another');
    assert.doesNotMatch(reading.join(), /SCAN/);
    for (const plan of await plansOf(() => firstPublished(set))) assert.doesNotMatch(plan, /SCAN|TEMP B-TREE/);
  });
}

const moderator = asRole(1, 'moderator');
const reads: [string, () => Promise<unknown>][] = [
  ['counting', () => countStories({ writer: { by: 'account', id: 1 } })],
  ['a critic', () => findCritic('ines')],
  ['the most argued of a critic', () => mostDiscussedBy({ by: 'account', id: 1 }, 5)],
  ['the most argued of a guest', () => mostDiscussedBy({ by: 'guest', id: 1 }, 5)],
  ['a guest', () => findCritic('lorna')],
  ['where a guest moved', () => findMovedCritic('lorna')],
  ['writers found by typing', () => writersCalled('lo', 5)],
  ['a page of guests', () => findGuestPage({ named: 'lo', page: 1 })],
  ['the stories that name a guest', () => storiesNaming(1)],
  ['the most discussed of late', () => mostDiscussedSince(new Date(0), 5)],
  ['the critics', allCritics],
  ['a work', () => findWork('her')],
  ['the places of a work', () => placingsOf(1)],
  ['how we scored a work', () => scoresOfWork(1)],
  ['how we scored all works', scoresOfHouse],
  ['the ranks of a list', () => firstRanks(1, 5)],
  ['the lengths of lists', () => listLengths([1, 2])],
  ['the front page', async () => frontStories([{ id: 1, slug: 'film', name: 'Film' }], await frontPicks())],
  ['what came out of late', () => publishedSince(new Date(0))],
  [
    'the newest of each critic',
    () =>
      newestByWriter([
        { by: 'account', id: 1 },
        { by: 'guest', id: 1 },
      ]),
  ],
  ['how large the map of the site is', highestIds],
  ['the stories in the map', () => storiesOfPart(1)],
  ['the works in the map', () => worksOfPart(1)],
  ['the people in the map', () => peopleOfPart(1)],
  ['the tags in the map', () => tagsOfPart(1)],
  ['a tag', () => findTag('tag')],
  ['where a tag moved', () => findMovedTag('tags')],
  ['a genre', () => findGenre('drama')],
  ['the years', yearsWithStories],
  ['who made something', () => findMaker('spike-jonze')],
  ['where somebody moved', () => findMovedMaker('spike')],
  ['what somebody did', () => jobsOf(1)],
  ['what somebody made', () => findMade(1, 1)],
  ['when the parts of the map were changed', changesOfParts],
  ['when the places in the map were changed', changesOfPlaces],
  ['the map of news', () => newestNews(new Date())],
  ['a feed of stories', () => newestWhole(allStories, 5)],
  ['a feed of comments', () => newestComments('reviews', 'her')],
  ['who a session lets in', () => findSessionViewer({ accountId: 1, epoch: 0 })],
  ['what a comment is written under', () => findCommentedStoryAt('reviews', 'her')],
  ['what was typed before signing in', () => findKept('key', 1, new Date())],
  ['where comments are held', () => storiesWithHeld(moderator, 5)],
  ['whose authors ask to look again', () => waitingAppeals(moderator, 5)],
  ['works found by typing', () => worksTitled('er', 5)],
];

for (const [name, work] of reads) {
  test(`${name}: no table is scanned`, onSqlite, async () => {
    const plans = await plansOf(work);
    assert.ok(plans.length > 0);
    for (const plan of plans) assert.doesNotMatch(plan, /SCAN (?!longest|some)/);
  });
}

test(
  'only the genres themselves are walked to list them; their stories are counted in an index',
  onSqlite,
  async () => {
    const [plan = ''] = await plansOf(genresWithStories);
    assert.match(plan, /^SCAN genres; .*SEARCH story_genres USING COVERING INDEX story_genres_newest/);
  },
);

test('held comments are found by their state, and not by walking all that is published', onSqlite, async () => {
  const [held] = await plansOf(() => storiesWithHeld(moderator, 5));
  assert.match(held ?? '', /^CO-ROUTINE longest; SEARCH comments USING INDEX comments_state/);
});

test('a title is found by its beginning in the order of its index', onSqlite, async () => {
  const [beginning, ...others] = await plansOf(() => worksTitled('her', 1));
  assert.match(beginning ?? '', /^SEARCH works USING INDEX works_title \(title_folded>\? AND title_folded<\?\)/);
  assert.ok(
    others.every((plan) => /^SEARCH credits/.test(plan)),
    others.join(),
  );
});
