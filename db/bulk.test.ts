import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { BulkOrder } from '#domain/bulk.ts';
import { findBulkRun, foreseeBulk, runBulk, type Undone, undoBulk } from './bulk.ts';
import { read, transaction } from './connection.ts';
import { publishStory } from './publishing.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { auditEntries, stories, storyLocks } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const now = new Date('2026-11-20T12:00:00Z');
const later = new Date('2026-11-20T13:00:00Z');
let [ines, maren, film, tv, work] = [0, 0, 0, 0, 0];
const editor = () => asRole(maren, 'editor');

freshDatabase(async () => {
  [ines, maren] = [await makeAccount('ines'), await makeAccount('maren', 'editor')];
  [film, tv, work] = [await makeSection('film'), await makeSection('tv'), await makeWork('errand')];
});

async function story(authorId: number, live = false) {
  const id = await startStory('review', authorId, now);
  const content = written({ headline: `Of ${id}`, sectionId: film, workId: work, tags: ['Night'] });
  await saveWorkingCopy(id, 1, content, editor(), now);
  if (live) await publishStory(id, editor(), now);
  return id;
}

const copyOf = async (id: number) => {
  const copy = await openWorkingCopy(id, editor());
  if (!copy) throw new Error(`There is no story ${id}.`);
  return copy;
};

async function run(order: BulkOrder, ids: number[], viewer = editor()) {
  const done = await runBulk(order, ids, viewer, later);
  const kept = done && (await findBulkRun(done.run, viewer));
  if (!done || !kept) throw new Error('Nothing was done.');
  return { ...done, ...kept, outcomes: kept.lines.map(({ storyId, outcome }) => [storyId, outcome]) };
}

const runOf = (undone: Undone | undefined) => (undone && 'run' in undone ? undone.run : 0);

const acts = async (storyId: number) =>
  (
    await read()
      .select({ act: auditEntries.act, before: auditEntries.before, after: auditEntries.after })
      .from(auditEntries)
      .where(eq(auditEntries.subjectId, storyId))
      .orderBy(auditEntries.id)
  ).at(-1);

test('many stories are withdrawn at once, and those that readers do not have stay as they are', async () => {
  const [live, draft] = [await story(ines, true), await story(ines)];
  assert.deepEqual(
    (await foreseeBulk({ act: 'withdraw' }, [draft, live], editor(), later)).map((one) => [
      one.storyId,
      one.ruling.ruling,
    ]),
    [
      [draft, 'refused'],
      [live, 'go'],
    ],
  );
  const { outcomes, withdrawn, id } = await run({ act: 'withdraw' }, [live, draft]);
  assert.deepEqual(outcomes, [
    [live, 'done'],
    [draft, 'refused'],
  ]);
  assert.deepEqual(withdrawn, [{ storyId: live, bylines: [{ by: 'account', id: ines }], workIds: [work] }]);
  assert.equal((await copyOf(live)).story.status, 'withdrawn');
  assert.equal((await acts(live))?.act, 'story-withdrawn');
  assert.equal(await undoBulk(id, editor(), later), undefined, 'its way back is publishing');
});

test('stories are moved to another section and back; readers keep theirs', async () => {
  const [live, draft] = [await story(ines, true), await story(maren)];
  const { id, outcomes, detail } = await run({ act: 'section', sectionId: tv }, [live, draft]);
  assert.deepEqual(outcomes, [
    [live, 'done'],
    [draft, 'done'],
  ]);
  assert.equal(detail, 'TV');
  const moved = await copyOf(live);
  assert.deepEqual([moved.content.sectionId, moved.story.hasChanges], [tv, true]);
  const [row] = await read().select({ section: stories.sectionId }).from(stories).where(eq(stories.id, live));
  assert.equal(row?.section, film);
  assert.deepEqual(await acts(draft), { act: 'story-refiled', before: { section: 'FILM' }, after: { section: 'TV' } });

  const third = await copyOf(draft);
  await saveWorkingCopy(draft, third.version, { ...third.content, sectionId: null }, editor(), later);
  const undone = await undoBulk(id, editor(), later);
  const back = await findBulkRun(runOf(undone), editor());
  assert.deepEqual(
    back?.lines.map(({ storyId, outcome }) => [storyId, outcome]),
    [
      [live, 'done'],
      [draft, 'nothing'],
    ],
  );
  assert.equal((await copyOf(live)).content.sectionId, film);
  assert.equal((await copyOf(live)).story.hasChanges, false);
  assert.equal((await findBulkRun(id, editor()))?.undoneBy, runOf(undone));
  assert.equal(await undoBulk(id, editor(), later), undefined, 'only once');
  assert.equal(await undoBulk(runOf(undone), editor(), later), undefined, 'and not back again');
});

test('a tag is added and removed, and written down', async () => {
  const id = await story(ines);
  await run({ act: 'tag', tag: 'Noir' }, [id]);
  assert.deepEqual((await copyOf(id)).content.tags, ['Night', 'Noir']);
  assert.deepEqual(await acts(id), { act: 'story-tagged', before: { tags: 'Night' }, after: { tags: 'Night, Noir' } });
  const { id: removal } = await run({ act: 'untag', tag: 'night' }, [id]);
  assert.deepEqual((await copyOf(id)).content.tags, ['Noir']);
  await undoBulk(removal, editor(), later);
  assert.deepEqual((await copyOf(id)).content.tags, ['Night', 'Noir']);
});

test('stories of others do not exist for a critic, nor does what somebody else has done', async () => {
  const [own, other] = [await story(ines), await story(maren)];
  const critic = asRole(ines, 'critic');
  assert.deepEqual((await foreseeBulk({ act: 'tag', tag: 'Noir' }, [other, own], critic, later)).length, 1);
  const { outcomes, id } = await run({ act: 'tag', tag: 'Noir' }, [other, own], critic);
  assert.deepEqual(outcomes, [[own, 'done']]);
  assert.deepEqual((await copyOf(other)).content.tags, ['Night']);
  assert.equal(await runBulk({ act: 'tag', tag: 'Noir' }, [other, 99_999], critic, later), undefined);
  assert.equal(await findBulkRun(id, editor()), undefined);
  assert.equal(await undoBulk(id, editor(), later), undefined);
});

test('a story in which somebody writes is left to them', async () => {
  const id = await story(ines);
  const hold = { accountId: ines, page: 'x', since: now, until: new Date(later.getTime() + 1000) };
  await transaction((tx) => tx.insert(storyLocks).values({ storyId: id, ...hold }));
  const { lines } = await run({ act: 'section', sectionId: tv }, [id]);
  assert.deepEqual([lines[0]?.outcome, lines[0]?.message], ['refused', 'ines is writing in it.']);
  assert.equal((await copyOf(id)).content.sectionId, film);
});

test('what could not be taken back, because somebody writes in it, can be tried again', async () => {
  const [free, held] = [await story(ines), await story(ines)];
  const { id } = await run({ act: 'section', sectionId: tv }, [free, held]);
  const sections = async () => [(await copyOf(free)).content.sectionId, (await copyOf(held)).content.sectionId];
  const write = (storyIds: number[]) =>
    transaction(async (tx) => {
      await tx.delete(storyLocks);
      const hold = { accountId: ines, page: 'x', since: now, until: new Date(later.getTime() + 1000) };
      for (const storyId of storyIds) await tx.insert(storyLocks).values({ storyId, ...hold });
    });

  await write([free, held]);
  assert.deepEqual(await undoBulk(id, editor(), later), { refusals: ['ines is writing in it.'] });
  assert.equal((await findBulkRun(id, editor()))?.undoneBy, null, 'a refusal uses nothing up');

  await write([held]);
  const first = runOf(await undoBulk(id, editor(), later));
  assert.deepEqual(await sections(), [film, tv]);
  assert.deepEqual(await undoBulk(first, editor(), later), { refusals: ['ines is writing in it.'] });

  await write([]);
  const second = runOf(await undoBulk(first, editor(), later));
  assert.deepEqual(
    (await findBulkRun(second, editor()))?.lines.map(({ storyId, outcome }) => [storyId, outcome]),
    [[held, 'done']],
  );
  assert.deepEqual(await sections(), [film, film]);
  for (const over of [id, first, second]) assert.equal(await undoBulk(over, editor(), later), undefined);
});

test('a story that was imported is opened first', async () => {
  const id = await makeStory({ slug: 'imported', authorId: ines, sectionId: film });
  await run({ act: 'tag', tag: 'Noir' }, [id]);
  assert.deepEqual((await copyOf(id)).content.tags, ['Noir']);
});
