import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { eq, getTableName, is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import type { ListEntry } from '#domain/content.ts';
import { ranksOf } from '#domain/list-entries.ts';
import { read, transaction } from './connection.ts';
import { openWork } from './desk-work.ts';
import { findMovedWork, mergedInto } from './former-works.ts';
import { mergeWorks } from './merge-works.ts';
import { publishStory } from './publishing.ts';
import { placingsOf } from './ranked-lists.ts';
import { rateWork, ratingBy } from './ratings.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import * as postgres from './schema.postgres.ts';
import { revisions, stories, workIdentifiers, workingCopies } from './schema.ts';
import { markSeen, seenAmong } from './seen-works.ts';
import { freshDatabase } from './testing.ts';
import { enterWork } from './testing-catalogue.ts';
import { viewerOf, written } from './testing-desk.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';
import { deleteWork, usesOfWork } from './work-uses.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const now = new Date('2026-11-20T12:00:00Z');
let sectionId: number;
freshDatabase(async () => {
  await makeAccount('maren', 'editor');
  sectionId = await makeSection('film');
});

async function published(content: Parameters<typeof written>[0], kind: 'review' | 'list' = 'review') {
  const maren = await viewerOf('maren');
  const id = await startStory(kind, maren.id, now);
  await saveWorkingCopy(id, 1, written({ sectionId, ...content }), maren, now);
  assert.equal((await publishStory(id, maren, now)).outcome, 'published');
  return id;
}

const entry = (workId: number, blurb = '') => ({ workId, blurb });

test('every table that points to a work or a person is known to the merging', () => {
  const pointing = Object.values(postgres)
    .filter((table) => is(table, PgTable))
    .flatMap((table) =>
      getTableConfig(table).foreignKeys.map(
        (key) => `${getTableName(table)} to ${getTableName(key.reference().foreignTable)}`,
      ),
    )
    .filter((line) => /to (works|people)$/.test(line));
  assert.deepEqual(pointing.toSorted(), [
    'credits to people',
    'credits to works',
    'former_people to people',
    'former_works to works',
    'list_entries to works',
    'ratings to works',
    'revisions to works',
    'seen_works to works',
    'stories to works',
    'story_mentions to works',
    'work_genres to works',
    'work_identifiers to works',
    'work_parts to works',
    'work_parts to works',
    'working_copies to works',
  ]);
});

test('what readers saw and how they rated it moves along', async () => {
  const mark = `${Math.random()}`;
  const [kept, lost] = [await enterWork({ title: `Kept ${mark}` }), await enterWork({ title: `Lost ${mark}` })];
  const reader = await makeAccount(`reader-${mark}`, 'reader');
  await markSeen(reader, lost, 'all', now);
  await rateWork(reader, lost, 9, now);
  assert.equal((await mergeWorks(lost, kept, await viewerOf('maren'), now)).outcome, 'merged');
  assert.deepEqual(await seenAmong(reader, [lost, kept]), new Map([[kept, 'all']]));
  assert.equal(await ratingBy(reader, kept), 9);
});

test('everything that pointed to one points to the other, and nothing is lost', async () => {
  const kept = await enterWork({
    ...{ title: 'Her', year: '2013', facts: 'Language: English', imdb: 'tt1000001' },
    ...{ person1: 'Spike Jonze', job1: 'director', person2: 'Amy Adams', job2: 'cast', role2: 'Amy' },
  });
  const lost = await enterWork({
    ...{ title: 'Her', minutes: '126', facts: 'Language: English\nRatio: 1.85:1', imdb: 'tt1000002', tmdb: '152601' },
    ...{
      releases: 'US 2013',
      person1: 'Amy Adams',
      job1: 'cast',
      role1: 'Amy',
      person2: 'Spike Jonze',
      job2: 'writer',
    },
  });
  const review = await published({ headline: 'Of the other', workId: lost });
  const list = await published({ headline: 'A list', entries: [entry(lost, 'said')] }, 'list');
  assert.deepEqual(await mergeWorks(lost, kept, null, now), { outcome: 'merged', touched: [lost, kept] });

  const work = await openWork(kept);
  assert.deepEqual([work?.year, work?.minutes, work?.slug], [2013, 126, 'her']);
  assert.deepEqual(
    work?.facts.map(({ label }) => label),
    ['Language', 'Ratio'],
  );
  assert.equal(work?.releases.length, 1);
  assert.deepEqual(
    work?.credits.map(({ person, job }) => [person.name, job]),
    [
      ['Spike Jonze', 'director'],
      ['Amy Adams', 'cast'],
      ['Spike Jonze', 'writer'],
    ],
    'the same credit on both stands once, the other follows',
  );
  assert.deepEqual(
    work?.identifiers.map(({ value }) => value),
    ['tt1000001', 'tt1000002', 'movie/152601'],
  );
  const [row] = await read().select({ workId: stories.workId }).from(stories).where(eq(stories.id, review));
  assert.equal(row?.workId, kept);
  const texts = await read().select({ workId: revisions.workId }).from(revisions).where(eq(revisions.storyId, review));
  assert.deepEqual([...new Set(texts.map(({ workId }) => workId))], [kept]);
  const copy = await openWorkingCopy(list, await viewerOf('maren'));
  assert.deepEqual([copy?.content.entries, copy?.story.hasChanges], [[entry(kept, 'said')], false]);
  assert.deepEqual(
    (await placingsOf(kept)).map(({ rank, list: { id } }) => [rank, id]),
    [[1, list]],
  );
  assert.equal(await openWork(lost), undefined);
});

test('its address leads on for ever, through a second merge too', async () => {
  const [first, second, third] = [
    await enterWork({ title: 'Chain one' }),
    await enterWork({ title: 'Chain two' }),
    await enterWork({ title: 'Chain three' }),
  ];
  const by = { authorId: await makeAccount('chained'), sectionId: await makeSection('chained') };
  await makeStory({ ...by, slug: 'about-the-chain', workId: first });
  await mergeWorks(first, second, null, now);
  assert.equal(await findMovedWork('chain-one'), 'chain-two');
  await mergeWorks(second, third, null, now);
  assert.equal(await findMovedWork('chain-one'), 'chain-three');
  assert.equal(await findMovedWork('chain-two'), 'chain-three');
  assert.deepEqual([await mergedInto(first), await mergedInto(second)], [third, third]);
  assert.equal((await openWork(await enterWork({ title: 'Chain one' })))?.slug, 'chain-one-2');
});

test('a list that ranked both ranks one of them, with what was said of both', async () => {
  const [kept, lost, other] = [
    await enterWork({ title: 'K' }),
    await enterWork({ title: 'L' }),
    await enterWork({ title: 'O' }),
  ];
  const list = await published({ entries: [entry(lost, 'a'), entry(other), entry(kept, 'b')] }, 'list');
  await mergeWorks(lost, kept, null, now);
  const copy = await openWorkingCopy(list, await viewerOf('maren'));
  assert.deepEqual(copy?.content.entries, [entry(kept, 'a\n\nb'), entry(other)]);
  assert.deepEqual(ranksOf(copy?.content.entries ?? []), [1, 2]);
  assert.deepEqual([(await placingsOf(kept))[0]?.rank, (await placingsOf(other))[0]?.rank], [1, 2]);
});

test('a text that was open while the works were merged is saved with the one that stays', async () => {
  const maren = await viewerOf('maren');
  const [kept, lost] = [await enterWork({ title: 'Open K' }), await enterWork({ title: 'Open L' })];
  const id = await startStory('list', maren.id, now);
  await mergeWorks(lost, kept, null, now);
  const saved = await saveWorkingCopy(id, 1, written({ workId: lost, entries: [entry(lost)] }), maren, now);
  assert.equal(saved.outcome, 'saved');
  const copy = await openWorkingCopy(id, maren);
  assert.deepEqual([copy?.content.workId, copy?.content.entries], [kept, [entry(kept)]]);
});

/** Saves a text, and is not done before something else has begun. */
async function savedDuring<T>(id: number, version: number, entries: ListEntry[], meanwhile: () => Promise<T>) {
  const maren = await viewerOf('maren');
  const saving = transaction(async () => {
    const saved = await saveWorkingCopy(id, version, written({ sectionId, entries }), maren, now);
    assert.equal(saved.outcome, 'saved');
    await setTimeout(200);
  });
  const [, done] = await Promise.all([saving, setTimeout(50).then(meanwhile)]);
  return { done, entries: (await openWorkingCopy(id, maren))?.content.entries };
}

test('what is saved while works are merged is kept, and names the one that stays', async () => {
  const maren = await viewerOf('maren');
  const [kept, lost] = [await enterWork({ title: 'During K' }), await enterWork({ title: 'During L' })];
  const list = await published({ headline: 'During', entries: [entry(lost, 'before')] }, 'list');
  const old = await savedDuring(list, 2, [entry(lost, 'said just then')], () => mergeWorks(lost, kept, null, now));
  assert.deepEqual([old.done.outcome, old.entries], ['merged', [entry(kept, 'said just then')]]);
  const [next, draft] = [await enterWork({ title: 'During N' }), await startStory('list', maren.id, now)];
  const added = await savedDuring(draft, 1, [entry(next)], () => mergeWorks(next, kept, null, now));
  assert.deepEqual(
    [added.done.outcome, added.entries],
    ['merged', [entry(kept)]],
    'also where it was not named before',
  );
});

test('a work that a list gets while somebody deletes it is in use', async () => {
  const maren = await viewerOf('maren');
  const [work, list] = [await enterWork({ title: 'Taken up' }), await startStory('list', maren.id, now)];
  const { done, entries } = await savedDuring(list, 1, [entry(work)], () => deleteWork(work, maren, now));
  assert.deepEqual([done.outcome, entries], ['used', [entry(work)]]);
});

test('a draft that differed only in a work that has become another has no changes any more', async () => {
  const maren = await viewerOf('maren');
  const [kept, lost] = [await enterWork({ title: 'Same K' }), await enterWork({ title: 'Same L' })];
  const id = await published({ headline: 'Same', slug: 'same', workId: lost });
  const text = written({ sectionId, headline: 'Same', slug: 'same', workId: kept });
  const saved = await saveWorkingCopy(id, 2, text, maren, now);
  assert.ok(saved.outcome === 'saved' && saved.hasChanges);
  await mergeWorks(lost, kept, null, now);
  assert.equal((await openWorkingCopy(id, maren))?.story.hasChanges, false);
});

test('what could not be saved any more after it is refused, and named', async () => {
  const maren = await viewerOf('maren');
  const [kept, lost] = [await enterWork({ title: 'Long K' }), await enterWork({ title: 'Long L' })];
  const long = [entry(lost, 'a'.repeat(400)), entry(kept, 'b'.repeat(300))];
  const list = await published({ headline: 'The *long* list', entries: long }, 'list');
  const refused = await mergeWorks(lost, kept, null, now);
  assert.match(refused.outcome === 'refused' ? refused.message : '', /“The long list” .* 702 characters .*; 600 fit/);
  assert.ok(await openWork(lost));
  const shorter = [entry(lost, 'a'.repeat(400)), entry(kept, 'b'.repeat(100))];
  await saveWorkingCopy(list, 2, written({ sectionId, entries: shorter }), maren, now);
  assert.equal((await mergeWorks(lost, kept, null, now)).outcome, 'merged');

  const facts = (from: number) => Array.from({ length: 20 }, (_, at) => `Fact: ${from + at}`).join('\n');
  const [one, two] = [
    await enterWork({ title: 'Facts', facts: facts(0) }),
    await enterWork({ title: 'Facts', facts: facts(20) }),
  ];
  const message = 'Together they have 40 facts; 30 fit. Take some away first.';
  assert.deepEqual(await mergeWorks(one, two, null, now), { outcome: 'refused', message });
});

test('a draft that is too long is named by its number: not everybody sees its headline', async () => {
  const maren = await viewerOf('maren');
  const [kept, lost] = [await enterWork({ title: 'Draft K' }), await enterWork({ title: 'Draft L' })];
  const list = await startStory('list', maren.id, now);
  const entries = [entry(lost, 'a'.repeat(400)), entry(kept, 'b'.repeat(300))];
  await saveWorkingCopy(list, 1, written({ headline: 'Nobody knows', entries }), maren, now);
  const refused = await mergeWorks(lost, kept, null, now);
  assert.ok(refused.outcome === 'refused' && refused.message.startsWith(`The list no. ${list}, which is not out,`));
});

test('parts move with the whole, and a place in a whole is kept', async () => {
  const [kept, lost] = [
    await enterWork({ title: 'S', kind: 'series' }),
    await enterWork({ title: 'S', kind: 'series' }),
  ];
  const mine = await enterWork({ title: 'S1', kind: 'season', parentId: String(kept), number: '1' });
  const theirs = await enterWork({ title: 'S1', kind: 'season', parentId: String(lost), number: '1' });
  assert.equal((await mergeWorks(theirs, kept, null, now)).outcome, 'refused', 'a season is no series');
  assert.deepEqual(await mergeWorks(lost, kept, null, now), { outcome: 'merged', touched: [lost, kept, theirs] });
  assert.equal((await openWork(theirs))?.whole?.id, kept);
  const stray = await enterWork({ title: 'S1', kind: 'season' });
  assert.deepEqual(await mergeWorks(mine, stray, null, now), { outcome: 'merged', touched: [mine, stray, kept] });
  const opened = await openWork(stray);
  assert.deepEqual([opened?.whole?.id, opened?.number], [kept, 1]);
});

test('what is not two works of one kind is not merged', async () => {
  const book = await enterWork({ title: 'Book', kind: 'book' });
  const volume = await enterWork({ title: 'Volume', kind: 'book', parentId: String(book) });
  const film = await enterWork({ title: 'Book' });
  for (const [lost, kept] of [
    [book, volume],
    [volume, book],
    [film, book],
    [film, film],
  ] as const)
    assert.equal((await mergeWorks(lost, kept, null, now)).outcome, 'refused');
  assert.equal((await mergeWorks(99_999, film, null, now)).outcome, 'unseen');
});

test('a work in use is not deleted; one that nothing hangs on goes with its credits', async () => {
  const maren = await viewerOf('maren');
  const used = await enterWork({ title: 'Used', person1: 'Asta Brink', job1: 'director' });
  const id = await startStory('review', maren.id, now);
  await saveWorkingCopy(id, 1, written({ headline: 'A draft', workId: used }), maren, now);
  assert.deepEqual(await deleteWork(used, maren, now), { outcome: 'used' });
  assert.deepEqual(
    (await usesOfWork(used, maren)).stories.map(({ headline }) => headline),
    ['A draft'],
  );
  const critic = await viewerOf('maren').then((viewer) => ({
    ...viewer,
    id: viewer.id + 1000,
    role: 'critic' as const,
  }));
  const hidden = await usesOfWork(used, critic);
  assert.deepEqual([hidden.stories, hidden.more], [[], true], 'a draft of somebody else has no name here');
  await transaction((tx) => tx.update(workingCopies).set({ workId: null }).where(eq(workingCopies.storyId, id)));
  assert.equal((await deleteWork(used, maren, now)).outcome, 'deleted');
  const listed = await enterWork({ title: 'Only listed' });
  const list = await startStory('list', maren.id, now);
  await saveWorkingCopy(list, 1, written({ entries: [entry(listed)] }), maren, now);
  assert.equal((await deleteWork(listed, maren, now)).outcome, 'used');
  const series = await enterWork({ title: 'With a part', kind: 'series' });
  const season = await enterWork({ title: 'Part', kind: 'season', parentId: String(series) });
  assert.equal((await deleteWork(series, maren, now)).outcome, 'used');
  assert.equal((await deleteWork(season, maren, now)).outcome, 'deleted');
  assert.equal((await deleteWork(series, maren, now)).outcome, 'deleted');
  assert.equal((await deleteWork(series, maren, now)).outcome, 'unseen');
  const names = await read().select({ id: workIdentifiers.workId }).from(workIdentifiers);
  assert.ok(!names.some((row) => row.id === used));
});
