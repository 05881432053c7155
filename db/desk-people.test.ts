import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueFilter } from '#domain/catalogue-filter.ts';
import { findPeoplePage, findWorksPage } from './catalogue.ts';
import { transaction } from './connection.ts';
import { createPerson, deletePerson, namesakesOfPerson, openPerson, renamePerson } from './desk-people.ts';
import { openWork } from './desk-work.ts';
import { personMergedInto } from './former-works.ts';
import { mergePeople } from './merge-people.ts';
import { foldNames } from './people.ts';
import { people } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { enterWork } from './testing-catalogue.ts';

freshDatabase();
const now = new Date('2026-11-20T12:00:00Z');
const filter = (asked: Record<string, string> = {}) => catalogueFilter(asked) ?? assert.fail();

test('two people become one: the same credit on both stands once, the others are kept', async () => {
  const work = await enterWork({
    ...{ title: 'Both', person1: 'Amélie Duval', job1: 'director', person2: 'A. Duval', job2: 'director' },
    ...{ person3: 'A. Duval', job3: 'cast', role3: 'Nell' },
  });
  const credits = (await openWork(work))?.credits ?? [];
  const [kept = 0, lost = 0] = credits.map(({ person }) => person.id);
  assert.deepEqual(await mergePeople(lost, kept, null, now), { outcome: 'merged', touched: [work] });
  assert.deepEqual(
    (await openWork(work))?.credits.map(({ person, job, role }) => [person.id, job, role]),
    [
      [kept, 'director', ''],
      [kept, 'cast', 'Nell'],
    ],
  );
  assert.equal(await openPerson(lost), undefined);
  assert.equal(await personMergedInto(lost), kept);
  assert.equal((await mergePeople(kept, kept, null, now)).outcome, 'refused');
  assert.equal((await mergePeople(lost, kept, null, now)).outcome, 'unseen');
});

test('somebody with a credit is not deleted, somebody without is', async () => {
  const work = await enterWork({ title: 'Credit', person1: 'Ingrid Solheim', job1: 'writer' });
  const id = (await openWork(work))?.credits[0]?.person.id ?? 0;
  assert.deepEqual(await deletePerson(id, null, now), { outcome: 'used' });
  const free = await createPerson('Ingrid Solheim', null, now);
  assert.deepEqual(await namesakesOfPerson({ id: free, name: 'ingrid solheim' }), [{ id, name: 'Ingrid Solheim' }]);
  assert.deepEqual(await deletePerson(free, null, now), { outcome: 'deleted' });
  assert.deepEqual(await deletePerson(free, null, now), { outcome: 'unseen' });
  assert.deepEqual(await renamePerson(id, 'Ingrid Sølheim', null, now), { outcome: 'saved', touched: [work] });
  assert.equal((await openPerson(id))?.credits[0]?.work.title, 'Credit');
});

test('people and works are found by typing, without accents, page by page', async () => {
  await createPerson('Léa Ström', null, now);
  const found = await findPeoplePage(filter({ find: 'lea STROM' }));
  assert.deepEqual(
    found?.rows.map(({ name, credits }) => [name, credits]),
    [['Léa Ström', 0]],
  );
  await enterWork({ title: 'Ångström', year: '2001', kind: 'book', person1: 'Léa Ström', job1: 'author' });
  const works = await findWorksPage(filter({ find: 'angstrom', kind: 'book', sort: 'year' }));
  assert.deepEqual(
    works?.rows.map(({ title, makers, stories }) => [title, makers, stories]),
    [['Ångström', ['Léa Ström'], 0]],
  );
  assert.deepEqual((await findWorksPage(filter({ find: '%' })))?.total, (await findWorksPage(filter()))?.total);
  assert.equal(await findWorksPage(filter({ page: '9' })), undefined);
});

test('names from before they were folded are folded at the start', async () => {
  await transaction(async (tx) => {
    await tx.insert(people).values({ slug: 'old', name: 'Öld Námé' });
    await foldNames(tx);
  });
  assert.equal((await findPeoplePage(filter({ find: 'old name' })))?.total, 1);
});
