import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workForm } from '#domain/work-form.ts';
import { findAuditPage } from './audit.ts';
import { transaction } from './connection.ts';
import { createPerson, deletePerson, renamePerson } from './desk-people.ts';
import { deleteTag, renameTag } from './desk-tags.ts';
import { freezeEdition } from './list-editions.ts';
import { mergePeople } from './merge-people.ts';
import { mergeWorks } from './merge-works.ts';
import { publishStory } from './publishing.ts';
import { saveWork } from './save-work.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { tags } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { enterWork } from './testing-catalogue.ts';
import { viewerOf, written } from './testing-desk.ts';
import { makeAccount, makeSection } from './testing-stories.ts';
import { deleteWork } from './work-uses.ts';
import { startStory } from './working-copies.ts';

let sectionId: number;
freshDatabase(async () => {
  await makeAccount('maren', 'editor');
  sectionId = await makeSection('film');
});
const now = new Date('2026-11-20T12:00:00Z');

/** The newest entries, oldest of them first. */
async function lastActs(many: number) {
  const { id } = await viewerOf('maren');
  const entries = (await findAuditPage({ who: id }, 1))?.entries.slice(0, many).toReversed() ?? [];
  return entries.map(({ act, subject, path, before, after }) => ({ act, subject, path, before, after }));
}

const total = async () => (await findAuditPage({}, 1))?.total;

test('what changed in a work is written down, before and after; a save that changes nothing is not', async () => {
  const maren = await viewerOf('maren');
  const form = { title: 'Her', kind: 'film', person1: 'Spike Jonze', job1: 'director' };
  const entered = await saveWork(workForm.parse(form).written, maren, now);
  const id = entered.outcome === 'saved' ? entered.id : assert.fail();
  const changed = { ...form, year: '2013', releases: 'US 2013-12-18\nGB 2014-02-14', person1: 'S. Jonze' };
  await saveWork(workForm.parse(changed).written, maren, now, { id });
  const [added, moved] = await lastActs(2);
  assert.deepEqual(
    [added?.act, added?.after.title, added?.after.credits],
    ['work-added', 'Her', 'Spike Jonze, director'],
  );
  assert.deepEqual(moved, {
    ...{ act: 'work-changed', subject: 'Her', path: `/desk/works/${id}` },
    before: { year: null, released: null, credits: 'Spike Jonze, director' },
    after: { year: 2013, released: 'US 2013-12-18; GB 2014-02-14', credits: 'S. Jonze, director' },
  });
  const entries = await total();
  await saveWork(workForm.parse(changed).written, maren, now, { id });
  assert.equal(await total(), entries);
});

test('a merge names the work that is gone, and what the one that stays took from it', async () => {
  const maren = await viewerOf('maren');
  const [kept, lost] = [await enterWork({ title: 'Kept' }), await enterWork({ title: 'Lost', minutes: '126' })];
  await mergeWorks(lost, kept, maren, now);
  await deleteWork(kept, maren, now);
  const [merged, removed] = await lastActs(2);
  assert.deepEqual(merged, {
    ...{ act: 'works-merged', subject: 'Kept', path: `/desk/works/${kept}` },
    before: { other: `Lost, no. ${lost}, /works/lost`, minutes: null },
    after: { other: null, minutes: 126 },
  });
  assert.deepEqual(
    [removed?.act, removed?.subject, removed?.path, removed?.before.minutes],
    ['work-removed', 'Kept', '', 126],
  );
});

test('people and tags: each act once, and a name that stays is none', async () => {
  const maren = await viewerOf('maren');
  const [one, two] = [await createPerson('Asta Brink', maren, now), await createPerson('A. Brink', maren, now)];
  await renamePerson(one, 'Asta Brink', maren, now);
  await renamePerson(one, 'Asta Brinck', maren, now);
  await mergePeople(two, one, maren, now);
  await deletePerson(one, maren, now);
  assert.deepEqual(
    (await lastActs(5)).map(({ act, subject }) => `${act} ${subject}`),
    [
      ...['person-added Asta Brink', 'person-added A. Brink', 'person-renamed Asta Brinck'],
      ...['people-merged Asta Brinck', 'person-removed Asta Brinck'],
    ],
  );
  const rows = await transaction((tx) =>
    tx
      .insert(tags)
      .values(['fog', 'mist'].map((name) => ({ name, slug: name })))
      .returning({ id: tags.id }),
  );
  const [fog = 0, mist = 0] = rows.map(({ id }) => id);
  await renameTag(fog, 'haze', maren, now);
  await renameTag(fog, 'mist', maren, now);
  await deleteTag(mist, maren, now);
  assert.deepEqual(
    (await lastActs(3)).map(({ act, before, after }) => [act, before, after]),
    [
      ['tag-renamed', { name: 'fog' }, { name: 'haze' }],
      ['tags-merged', { other: 'haze' }, { other: null }],
      ['tag-removed', { name: 'mist' }, { name: null }],
    ],
  );
});

test('a frozen edition is written down with its list', async () => {
  const maren = await viewerOf('maren');
  const id = await startStory('list', maren.id, now);
  const entries = [{ workId: await enterWork({ title: 'Listed' }), blurb: '' }];
  await saveWorkingCopy(id, 1, written({ headline: 'The list', sectionId, entries }), maren, now);
  await publishStory(id, maren, now);
  await freezeEdition(id, 'May', maren, now);
  const [frozen] = await lastActs(1);
  assert.deepEqual(frozen, {
    ...{ act: 'list-frozen', subject: 'The list', path: `/desk/stories/${id}` },
    ...{ before: {}, after: { edition: 1, name: 'May' } },
  });
});
