import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { transaction } from '#db/connection.ts';
import {
  credits,
  formerAddresses,
  formerHandles,
  formerPeople,
  formerSections,
  formerTags,
  formerWorks,
  guests,
  people,
  storyTags,
  tags,
  works,
} from '#db/schema.ts';
import { freshDatabase } from '#db/testing.ts';
import { makeThread } from '#db/testing-comments.ts';
import { makeAccount, makeGuest, makeSection, makeStory, makeWork } from '#db/testing-stories.ts';
import { FIRST_MOMENT, LAST_MOMENT } from '#domain/api/cursor.ts';
import { findCommentNumbered, findComments } from './comment-pages.ts';
import { personAt, storyAt, workAt } from './keys.ts';
import { sectionNamed, tagNamed, writerNamed } from './names.ts';
import { LOOKED_AT } from './page.ts';
import { findMakers } from './people-pages.ts';
import { findStories, type StoryFilter } from './story-pages.ts';
import { findWorks, findWorksOf } from './work-pages.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const known = {
  film: 0,
  games: 0,
  ines: 0,
  lorna: 0,
  her: 0,
  hidden: 0,
  tag: 0,
  first: 0,
  draft: 0,
  spike: 0,
  unseen: 0,
};

freshDatabase(async () => {
  Object.assign(known, { film: await makeSection('film'), games: await makeSection('games') });
  Object.assign(known, { ines: await makeAccount('ines'), lorna: await makeGuest('lorna') });
  Object.assign(known, { her: await makeWork('her'), hidden: await makeWork('hidden') });
  const by = { authorId: known.ines, sectionId: known.film };
  const guest = [{ by: 'guest' as const, id: known.lorna }];
  known.first = await makeStory({ ...by, slug: 'first', workId: known.her, publishedAt: day(1) });
  await makeStory({ ...by, slug: 'second', bylines: guest, publishedAt: day(2) });
  // Two of one moment, as an import leaves them.
  await makeStory({ ...by, slug: 'third', kind: 'list', ranks: [known.her], publishedAt: day(3) });
  const fourth = await makeStory({ ...by, slug: 'fourth', sectionId: known.games, publishedAt: day(3) });
  known.draft = await makeStory({ ...by, slug: 'draft', status: 'draft', workId: known.hidden, publishedAt: day(9) });
  await makeStory({ ...by, slug: 'taken-back', status: 'withdrawn', publishedAt: day(9) });
  await transaction(async (tx) => {
    const [tag] = await tx.insert(tags).values({ slug: 'tag', name: 'Tag' }).returning({ id: tags.id });
    known.tag = tag?.id ?? 0;
    await tx.insert(storyTags).values([
      { storyId: known.first, tagId: known.tag, publishedAt: day(1) },
      { storyId: fourth, tagId: known.tag, publishedAt: day(3) },
      { storyId: known.draft, tagId: known.tag },
    ]);
    const named = (name: string) => ({ name, nameFolded: name, slug: name });
    const made = await tx
      .insert(people)
      .values([named('spike'), named('unseen')])
      .returning({ id: people.id });
    [known.spike = 0, known.unseen = 0] = made.map(({ id }) => id);
    await tx.insert(credits).values([
      { workId: known.her, personId: known.spike, job: 'director', position: 1 },
      { workId: known.her, personId: known.spike, job: 'writer', position: 2 },
      { workId: known.hidden, personId: known.spike, job: 'director', position: 1 },
      { workId: known.hidden, personId: known.unseen, job: 'cast', position: 2 },
    ]);
    await tx.insert(formerAddresses).values([
      { area: 'reviews', slug: 'once', storyId: known.first },
      { area: 'reviews', slug: 'never', storyId: known.draft },
    ]);
    await tx.insert(formerWorks).values({ slug: 'she', workId: known.her, formerId: 900 });
    await tx.insert(formerPeople).values({ slug: 'adam', personId: known.spike, formerId: 900 });
  });
});

const all = { after: undefined, limit: 50 };
const slugs = async (filter: StoryFilter) => (await findStories(filter, all)).cards.map(({ slug }) => slug);

test('filters narrow together, and nothing that is not out passes any', async () => {
  const { film, games, ines, lorna, her, hidden, tag } = known;
  const writer = { by: 'account' as const, id: ines };
  assert.deepEqual(await slugs({}), ['fourth', 'third', 'second', 'first']);
  assert.deepEqual(await slugs({ sectionId: film }), ['third', 'second', 'first']);
  assert.deepEqual(await slugs({ kind: 'list' }), ['third']);
  assert.deepEqual(await slugs({ sectionId: film, kind: 'review' }), ['second', 'first']);
  assert.deepEqual(await slugs({ writer: { by: 'guest', id: lorna } }), ['second']);
  assert.deepEqual(await slugs({ writer, sectionId: film, kind: 'review' }), ['first']);
  assert.deepEqual(await slugs({ tagId: tag }), ['fourth', 'first']);
  assert.deepEqual(await slugs({ tagId: tag, writer, sectionId: games }), ['fourth']);
  assert.deepEqual(await slugs({ workId: her, tagId: tag, writer }), ['first']);
  assert.deepEqual(await slugs({ workId: her, kind: 'list' }), []);
  assert.deepEqual(await slugs({ workId: hidden }), []);
  assert.deepEqual(await slugs({ since: day(2) }), ['fourth', 'third', 'second']);
  assert.deepEqual(await slugs({ since: day(2), tagId: tag }), ['fourth']);
  assert.equal((await slugs({ since: new Date(FIRST_MOMENT) })).length, 4);
  assert.deepEqual(await slugs({ since: new Date(LAST_MOMENT) }), []);
});

test('page by page each story comes once, whatever comes in meanwhile', async () => {
  const seen: string[] = [];
  let after: [number, number] | undefined;
  for (let page = 0; page < 9; page += 1) {
    const { cards, next } = await findStories({}, { after, limit: 1 });
    seen.push(...cards.map(({ slug }) => slug));
    if (page === 0) await makeStory({ authorId: known.ines, sectionId: known.film, slug: 'new', publishedAt: day(8) });
    if (!next) break;
    after = next;
  }
  assert.deepEqual(seen, ['fourth', 'third', 'second', 'first']);
  assert.equal((await findStories({}, all)).next, undefined);
});

test('works and people are those with a page, each once, in an order that pages keep', async () => {
  assert.deepEqual(
    (await findWorks(undefined, all)).works.map(({ slug }) => slug),
    ['her'],
  );
  assert.deepEqual((await findWorks('game', all)).works, []);
  assert.deepEqual((await findWorks(undefined, { after: ['her', known.her], limit: 5 })).works, []);
  assert.deepEqual(
    (await findWorksOf(known.spike, undefined, all)).works.map(({ slug }) => slug),
    ['her'],
  );
  assert.deepEqual((await findWorksOf(known.spike, 'game', all)).works, []);
  assert.deepEqual((await findWorksOf(known.spike, undefined, { after: [known.her], limit: 5 })).works, []);
  assert.deepEqual(
    (await findMakers(all)).makers.map(({ slug }) => slug),
    ['spike'],
  );
});

test('where hardly anything is wanted a page ends short, and the next one finds it', async () => {
  const beside = Array.from({ length: LOOKED_AT }, (_, at) => `beside-${at}`);
  await transaction((tx) =>
    tx.insert(works).values(
      beside.map((slug) => ({
        ...{ kind: 'film' as const, slug, title: slug, titleFolded: slug },
        facts: [],
        createdAt: day(1),
      })),
    ),
  );
  const first = await findWorks(undefined, all);
  assert.deepEqual(first.works, []);
  const second = await findWorks(undefined, { after: first.next, limit: 50 });
  assert.deepEqual(
    second.works.map(({ slug }) => slug),
    ['her'],
  );
  assert.equal(second.next, undefined);
});

test('a number or an address names what readers have; a former one leads to it', async () => {
  const { first, draft, her, hidden, spike, unseen } = known;
  assert.deepEqual(await storyAt({ id: first }), { id: first, area: 'reviews', slug: 'first', moved: false });
  assert.deepEqual(await storyAt({ area: 'reviews', slug: 'first' }), await storyAt({ id: first }));
  assert.deepEqual(await storyAt({ area: 'reviews', slug: 'once' }), {
    ...(await storyAt({ id: first })),
    moved: true,
  });
  for (const none of [
    { id: draft },
    { id: 99_999 },
    { area: 'reviews', slug: 'draft' },
    { area: 'works', slug: 'first' },
  ])
    assert.equal(await storyAt(none), undefined);
  assert.equal(await storyAt({ area: 'reviews', slug: 'never' }), undefined, 'it leads to a draft');
  assert.deepEqual(await workAt({ id: her }), { id: her, slug: 'her', moved: false });
  assert.deepEqual(await workAt({ area: 'works', slug: 'she' }), { id: her, slug: 'her', moved: true });
  assert.deepEqual(await workAt({ id: 900 }), { id: her, slug: 'her', moved: true });
  for (const none of [{ id: hidden }, { area: 'works', slug: 'hidden' }, { area: 'people', slug: 'her' }])
    assert.equal(await workAt(none), undefined);
  assert.deepEqual(await personAt({ area: 'people', slug: 'adam' }), {
    ...(await personAt({ id: spike })),
    moved: true,
  });
  assert.equal((await personAt({ id: 900 }))?.id, spike);
  for (const none of [{ id: unseen }, { area: 'people', slug: 'unseen' }, { area: 'works', slug: 'spike' }])
    assert.equal(await personAt(none), undefined);
});

test('a name in a filter that was given up counts as what it became', async () => {
  const { film, tag, ines, lorna } = known;
  const became = await makeGuest('became');
  const silent = await makeGuest('silent');
  await makeAccount('reader', 'reader');
  await transaction(async (tx) => {
    await tx.insert(formerSections).values({ slug: 'cinema', sectionId: film });
    await tx.insert(formerTags).values({ slug: 'label', tagId: tag });
    await tx.update(guests).set({ mergedIntoId: ines }).where(eq(guests.id, became));
    await tx.insert(formerHandles).values([
      { handle: 'laura', guestId: lorna },
      { handle: 'long-ago', guestId: became },
      { handle: 'was-silent', guestId: silent },
    ]);
  });
  for (const slug of ['film', 'cinema']) assert.equal((await sectionNamed(slug))?.id, film, slug);
  for (const slug of ['tag', 'label']) assert.equal((await tagNamed(slug))?.id, tag, slug);
  for (const handle of ['lorna', 'laura'])
    assert.deepEqual(await writerNamed(handle), { by: 'guest', id: lorna }, handle);
  for (const handle of ['ines', 'became', 'long-ago'])
    assert.deepEqual(await writerNamed(handle), { by: 'account', id: ines }, handle);
  for (const find of [sectionNamed, tagNamed, writerNamed]) assert.equal(await find('none'), undefined);
  for (const handle of ['reader', 'silent', 'was-silent']) assert.equal(await writerNamed(handle), undefined, handle);
});

test('what waits for a moderator is not told, and of what was removed only that it was', async () => {
  const { first, ines } = known;
  await makeThread(first, [
    { by: ines, text: 'Well said.' },
    { by: ines, text: 'SECRET held', state: 'held' },
    { by: ines, text: 'SECRET removed', state: 'removed' },
    { by: ines, text: 'An answer.', parent: 2 },
    { by: ines, text: 'Another.', parent: 3 },
  ]);
  const { comments, next } = await findComments(first, all);
  assert.equal(next, undefined);
  assert.deepEqual(
    comments.map(({ comment, answers }) => [comment.number, answers]),
    [
      [1, null],
      [3, null],
      [4, null],
      [5, 3],
    ],
  );
  assert.doesNotMatch(JSON.stringify(comments), /SECRET/);
  assert.equal(comments[0]?.page, '/critics/ines');
  assert.equal(comments[1]?.comment.author, null);
  const second = await findComments(first, { after: [1], limit: 1 });
  assert.deepEqual([second.comments[0]?.comment.number, second.next], [3, [3]]);
  assert.equal((await findCommentNumbered(first, 4))?.answers, null, 'its number would tell of one that is held');
  for (const none of [2, 6]) assert.equal(await findCommentNumbered(first, none), undefined);
});
