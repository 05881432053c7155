import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STORIES_PER_PAGE } from '#domain/pagination.ts';
import { mergePeople } from './merge-people.ts';
import { findMade, findMaker, findMovedMaker, jobsOf } from './person-pages.ts';
import { peopleOfPart } from './sitemap.ts';
import { freshDatabase } from './testing.ts';
import { enterWork } from './testing-catalogue.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

const film = { authorId: 0, sectionId: 0 };
freshDatabase(async () => {
  film.authorId = await makeAccount('ines');
  film.sectionId = await makeSection('film');
});
const now = new Date('2026-11-20T12:00:00Z');
let stories = 0;
const review = (workId: number, more: Partial<Parameters<typeof makeStory>[0]> = {}) =>
  makeStory({ ...film, slug: `story-${++stories}`, workId, ...more });

test('a person has what they made that has a page, newest first, with their part and our newest review', async () => {
  const by = (name: string) => ({ person1: name, job1: 'director', person2: name, job2: 'cast', role2: 'Alien' });
  const older = await enterWork({ title: 'Older', year: '1999', ...by('Spike') });
  const newer = await enterWork({ title: 'Newer', year: '2013', person1: 'Spike', job1: 'writer' });
  const undated = await enterWork({ title: 'Undated', person1: 'Spike', job1: 'writer' });
  const secret = await enterWork({ title: 'Secret', year: '2020', person1: 'Spike', job1: 'producer' });
  await review(older, { score: 40, publishedAt: new Date('2026-01-01T09:00:00Z') });
  await review(older, { score: 80, publishedAt: new Date('2026-02-01T09:00:00Z') });
  await review(secret, { status: 'draft' });
  await makeStory({ ...film, slug: 'list', kind: 'list', ranks: [newer, undated] });
  const spike = (await findMaker('spike')) ?? assert.fail();
  const made = (await findMade(spike.id, 1)) ?? assert.fail();
  assert.deepEqual(
    made.works.map(({ work, part, review: ours }) => [work.title, part, ours?.score]),
    [
      ['Newer', { jobs: ['writer'], roles: [] }, undefined],
      ['Older', { jobs: ['director', 'cast'], roles: ['Alien'] }, 80],
      ['Undated', { jobs: ['writer'], roles: [] }, undefined],
    ],
  );
  assert.deepEqual([made.total, made.last], [3, 1]);
  assert.deepEqual(await jobsOf(spike.id), ['writer', 'cast', 'director']);
  assert.equal(await findMade(spike.id, 2), undefined);
});

test('who made only what nobody can read about has no page', async () => {
  const secret = await enterWork({ title: 'Hidden', person1: 'Nobody Yet', job1: 'director' });
  await review(secret, { status: 'withdrawn' });
  assert.equal(await findMaker('nobody-yet'), undefined);
  const paths = (await peopleOfPart(1)).map(({ path }) => path);
  assert.ok(paths.includes('/people/spike') && !paths.includes('/people/nobody-yet'));
});

test('somebody who was merged into another is found where that one is', async () => {
  const work = await enterWork({ title: 'Shared', person1: 'Jo A', job1: 'director', person2: 'Jo B', job2: 'cast' });
  await review(work);
  await enterWork({ title: 'Third', person1: 'Jo C', job1: 'director' });
  const [a, b] = [(await findMaker('jo-a')) ?? assert.fail(), (await findMaker('jo-b')) ?? assert.fail()];
  assert.equal((await mergePeople(a.id, b.id, null, now)).outcome, 'merged');
  assert.equal(await findMaker('jo-a'), undefined);
  assert.equal((await findMovedMaker('jo-a'))?.slug, 'jo-b');
  assert.equal(await findMovedMaker('jo-c'), undefined);
});

test('who made more than a page holds has several', async () => {
  for (let number = 0; number <= STORIES_PER_PAGE; number++)
    await review(await enterWork({ title: `Many ${number}`, year: '2001', person1: 'Many', job1: 'director' }));
  const many = (await findMaker('many')) ?? assert.fail();
  const [first, second] = [await findMade(many.id, 1), await findMade(many.id, 2)];
  assert.deepEqual([first?.works.length, first?.last, second?.works.length], [STORIES_PER_PAGE, 2, 1]);
  assert.equal(second?.works[0]?.work.title, 'Many 0');
});
