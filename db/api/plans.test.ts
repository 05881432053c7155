import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transaction } from '#db/connection.ts';
import { credits, people } from '#db/schema.ts';
import { settings } from '#db/settings.ts';
import { freshDatabase } from '#db/testing.ts';
import { makeThread } from '#db/testing-comments.ts';
import { plansOf } from '#db/testing-plans.sqlite.ts';
import { makeAccount, makeGathered, makeSection, makeStory, makeWork } from '#db/testing-stories.ts';
import { findCommentNumbered, findComments } from './comment-pages.ts';
import { personAt, storyAt, workAt } from './keys.ts';
import { sectionNamed, tagNamed, writerNamed } from './names.ts';
import { findMakers } from './people-pages.ts';
import { findStories, type StoryFilter } from './story-pages.ts';
import { findWorks, findWorksOf } from './work-pages.ts';

const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };

freshDatabase(async () => {
  const film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  const workId = await makeWork('her');
  const storyId = await makeStory({ ...film, slug: 'her', workId });
  await makeGathered({ storyId, workId });
  await transaction(async (tx) => {
    await tx.insert(people).values({ id: 1, slug: 'spike', name: 'Spike', nameFolded: 'spike' });
    await tx.insert(credits).values({ workId, personId: 1, job: 'director', position: 1 });
  });
  await makeThread(storyId, [{ by: film.authorId }]);
});

const writer = { by: 'account', id: 1 } as const;
const filters: [string, StoryFilter, string][] = [
  ['everything', {}, 'stories_newest'],
  ['a kind', { kind: 'list' }, 'stories_kind'],
  ['a section', { sectionId: 1 }, 'stories_section'],
  ['a kind in a section', { sectionId: 1, kind: 'review' }, 'stories_section_kind'],
  ['a critic', { writer }, 'story_bylines_account'],
  ['a guest', { writer: { by: 'guest', id: 1 } }, 'story_bylines_guest'],
  ['a critic in a section', { writer, sectionId: 1, kind: 'review' }, 'story_bylines_account'],
  ['a tag', { tagId: 1 }, 'story_tags_newest'],
  ['a tag of a critic', { tagId: 1, writer }, 'story_tags_newest'],
  ['a work', { workId: 1 }, 'stories_work'],
  ['a work under everything', { workId: 1, tagId: 1, writer, sectionId: 1, kind: 'review' }, 'stories_work'],
];

for (const [name, filter, index] of filters) {
  for (const [where, since, after] of [
    ['first', undefined, undefined],
    ['first since a day', new Date(0), undefined],
    ['next', undefined, [Date.UTC(2027, 0), 9]],
    ['next since a day', new Date(0), [Date.UTC(2027, 0), 9]],
  ] as const) {
    test(`stories of ${name}, the ${where} page: out of an index, in its order`, onSqlite, async () => {
      const place = after && ([...after] as [number, number]);
      const plans = await plansOf(() => findStories({ ...filter, since }, { after: place, limit: 5 }));
      assert.match(plans[0] ?? '', new RegExp(`^SEARCH \\w+ USING COVERING INDEX ${index} `));
      if (after)
        assert.match(
          plans[0] ?? '',
          /published_at<\?|\(published_at,\w+\)<\(\?,\?\)/,
          'it begins where the last ended',
        );
      assert.doesNotMatch(plans.join('; '), /SCAN/);
      assert.doesNotMatch(plans[0] ?? '', /TEMP B-TREE/);
    });
  }
}

const all = { after: undefined, limit: 5 };
const reads: [string, () => Promise<unknown>][] = [
  ['works', () => findWorks(undefined, all)],
  ['works of a kind', () => findWorks('film', { after: ['a', 1], limit: 5 })],
  ['works of a person', () => findWorksOf(1, undefined, all)],
  ['people', () => findMakers(all)],
  ['comments', () => findComments(1, all)],
  ['a comment', () => findCommentNumbered(1, 1)],
  ['a story by its number', () => storyAt({ id: 1 })],
  ['a story by an address', () => storyAt({ area: 'reviews', slug: 'none' })],
  ['a work by its number', () => workAt({ id: 99 })],
  ['a work by an address', () => workAt({ area: 'works', slug: 'none' })],
  ['a person by their number', () => personAt({ id: 99 })],
  ['a section by its name', () => sectionNamed('none')],
  ['a tag by its name', () => tagNamed('none')],
  ['a writer by a handle', () => writerNamed('ines')],
  ['a guest by a former handle', () => writerNamed('none')],
  ['a person by an address', () => personAt({ area: 'people', slug: 'none' })],
];

for (const [name, work] of reads) {
  test(`${name}: no table is scanned, and nothing is sorted that an index has in order`, onSqlite, async () => {
    const plans = await plansOf(work);
    assert.ok(plans.length > 0);
    assert.doesNotMatch(plans.join('; '), /SCAN/);
    assert.doesNotMatch(plans[0] ?? '', /TEMP B-TREE/);
  });
}
