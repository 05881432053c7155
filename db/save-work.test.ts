import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { workForm } from '#domain/work-form.ts';
import { read } from './connection.ts';
import { openWork } from './desk-work.ts';
import { findMovedWork } from './former-works.ts';
import { saveWork } from './save-work.ts';
import { works } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { enterWork } from './testing-catalogue.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

freshDatabase();
const now = new Date('2026-11-20T12:00:00Z');
const written = (form: Record<string, string>) => workForm.parse({ kind: 'film', ...form }).written;

test('a work is kept with everything that was written', async () => {
  const id = await enterWork({
    ...{ title: 'Whole Cloth', originalTitle: 'Helt Tyg', year: '2013', minutes: '126', availability: 'In cinemas' },
    ...{ facts: 'Language: Danish', editions: 'The long cut, 2015', releases: 'SE 2013-12-18', imdb: 'tt1234567' },
    ...{ person1: 'Asta Brink', job1: 'director', person2: 'Peter Vance', job2: 'cast', role2: 'Harlan' },
  });
  const work = await openWork(id);
  assert.equal(work?.slug, 'whole-cloth');
  assert.equal(work?.originalTitle, 'Helt Tyg');
  assert.deepEqual(work?.facts, [{ label: 'Language', value: 'Danish' }]);
  assert.deepEqual(work?.editions, [{ name: 'The long cut', year: 2015 }]);
  assert.deepEqual(work?.releases, [{ country: 'SE', date: '2013-12-18', note: '' }]);
  assert.deepEqual(work?.identifiers, [{ scheme: 'imdb', value: 'tt1234567' }]);
  assert.deepEqual(
    work?.credits.map(({ person, job, role }) => [person.name, job, role]),
    [
      ['Asta Brink', 'director', ''],
      ['Peter Vance', 'cast', 'Harlan'],
    ],
  );
});

test('credits keep their order, and the same name is the same person', async () => {
  const id = await enterWork({
    title: 'Order',
    person1: 'Ruth Adeyemi',
    job1: 'cast',
    person2: 'Joel Farr',
    job2: 'cast',
  });
  const [ruth] = (await openWork(id))?.credits ?? [];
  const turned = written({
    ...{ title: 'Order', person1: 'Joel Farr', job1: 'cast', person2: 'Ruth ADEYEMI', job2: 'cast' },
    ...{ personId2: String(ruth?.person.id) },
  });
  assert.equal((await saveWork(turned, null, now, { id, version: 1 })).outcome, 'saved');
  const after = (await openWork(id))?.credits ?? [];
  assert.deepEqual(
    after.map(({ person }) => person.name),
    ['Joel Farr', 'Ruth Adeyemi'],
  );
  assert.equal(after[1]?.person.id, ruth?.person.id);
});

test('a name typed over another is somebody else, not a new name for the same person', async () => {
  const id = await enterWork({ title: 'Over', person1: 'Simon Kray', job1: 'composer' });
  const [simon] = (await openWork(id))?.credits ?? [];
  const typed = written({
    title: 'Over',
    person1: 'Noor Haddad',
    personId1: String(simon?.person.id),
    job1: 'composer',
  });
  await saveWork(typed, null, now, { id, version: 1 });
  const [noor] = (await openWork(id))?.credits ?? [];
  assert.equal(noor?.person.name, 'Noor Haddad');
  assert.notEqual(noor?.person.id, simon?.person.id);
});

test('another address leads on from the old one, and nobody else gets the old one', async () => {
  const id = await enterWork({ title: 'Moving House' });
  await saveWork(written({ title: 'Moving House', slug: 'moved' }), null, now, { id, version: 1 });
  assert.equal(await findMovedWork('moving-house'), undefined, 'readers are not told of what has no page');
  const by = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  await makeStory({ ...by, slug: 'about-it', workId: id });
  assert.equal(await findMovedWork('moving-house'), 'moved');
  const other = await enterWork({ title: 'Moving House' });
  assert.equal((await openWork(other))?.slug, 'moving-house-2');
  const taken = await saveWork(written({ title: 'X', slug: 'moving-house' }), null, now);
  assert.match(taken.outcome === 'refused' ? (taken.errors.slug ?? '') : '', /once had it/);
  await saveWork(written({ title: 'Moving House', slug: 'moving-house' }), null, now, { id, version: 2 });
  assert.equal(await findMovedWork('moved'), 'moving-house');
  assert.equal(await findMovedWork('moving-house'), undefined, 'the sign at its own door is gone');
});

test('whoever saves over a newer version is told, and nothing is written', async () => {
  const id = await enterWork({ title: 'Twice Saved' });
  await saveWork(written({ title: 'First' }), null, now, { id, version: 1 });
  assert.deepEqual(await saveWork(written({ title: 'Second' }), null, now, { id, version: 1 }), {
    ...{ outcome: 'overtaken', version: 2 },
  });
  assert.equal((await openWork(id))?.title, 'First');
  assert.equal((await saveWork(written({ title: 'x' }), null, now, { id: 99_999, version: 1 })).outcome, 'unseen');
});

test('a season stands in a series, an episode in a season; nothing in what it holds itself', async () => {
  const series = await enterWork({ title: 'Signal Rock', kind: 'series' });
  const season = await enterWork({ title: 'Season two', kind: 'season', parentId: String(series), number: '2' });
  const opened = await openWork(season);
  assert.deepEqual([opened?.whole?.id, opened?.number], [series, 2]);
  const refused = async (form: Record<string, string>, standing?: { id: number; version: number }) => {
    const saved = await saveWork(written(form), null, now, standing);
    return saved.outcome === 'refused' ? (saved.errors.parentId ?? '') : saved.outcome;
  };
  assert.match(await refused({ title: 'x', kind: 'film', parentId: String(series) }), /stands by itself/);
  assert.match(
    await refused({ title: 'x', kind: 'episode', parentId: String(await enterWork({ title: 'f' })) }),
    /film/,
  );
  assert.match(await refused({ title: 'x', kind: 'season', parentId: '99999' }), /not there/);
  const [one, two] = [await enterWork({ title: 'One', kind: 'book' }), await enterWork({ title: 'Two', kind: 'book' })];
  await saveWork(written({ title: 'Two', kind: 'book', parentId: String(one) }), null, now, { id: two, version: 1 });
  const circle = { title: 'One', kind: 'book', parentId: String(two) };
  assert.match(await refused(circle, { id: one, version: 1 }), /part of this work/);
  assert.match(await refused({ ...circle, parentId: String(one) }, { id: one, version: 1 }), /part of this work/);
});

test('a work keeps a kind that its parts can stand in', async () => {
  const series = await enterWork({ title: 'Long Water', kind: 'series' });
  await enterWork({ title: 'The thaw', kind: 'episode', parentId: String(series) });
  const saved = async (id: number, kind: string, version: number) =>
    saveWork(written({ title: 'Long Water', kind }), null, now, { id, version });
  const refused = await saved(series, 'film', 1);
  assert.deepEqual(refused.outcome === 'refused' && refused.errors, {
    kind: 'Its part “The thaw” stands in a season or a series. Take its parts out first.',
  });
  assert.equal((await saved(series, 'season', 1)).outcome, 'saved', 'a season has episodes too');
});

test('one name elsewhere is one work here', async () => {
  await enterWork({ title: 'The First', imdb: 'tt7654321' });
  const saved = await saveWork(written({ title: 'The Second', imdb: 'tt7654321', posterId: '999' }), null, now);
  assert.match(saved.outcome === 'refused' ? (saved.errors.imdb ?? '') : '', /is “The First” here/);
  assert.match(saved.outcome === 'refused' ? (saved.errors.posterId ?? '') : '', /not there/);
});

test('a work knows when it was saved last', async () => {
  const id = await enterWork({ title: 'Dated' });
  const changedAt = async () =>
    (await read().select({ at: works.changedAt }).from(works).where(eq(works.id, id)))[0]?.at;
  assert.deepEqual(await changedAt(), now);
  const later = new Date('2026-11-21T12:00:00Z');
  assert.equal((await saveWork(written({ title: 'Dated', year: '1921' }), null, later, { id })).outcome, 'saved');
  assert.deepEqual(await changedAt(), later);
});
