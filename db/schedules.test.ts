import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { WrittenContent } from '#domain/content-schema.ts';
import { auditRows } from './audit.ts';
import { read, transaction } from './connection.ts';
import { correctionsOf } from './corrections.ts';
import { dueStories, nextDue, noteFailure, publishWhenDue } from './due-stories.ts';
import { embargoStory } from './embargoes.ts';
import { letGoOfLease, takeLease } from './leases.ts';
import { publishStory, withdrawStory } from './publishing.ts';
import { listRevisions } from './revisions.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { findSchedule, moveScheduleOf, scheduleStory, unscheduleStory } from './schedules.ts';
import { media, revisions, stories } from './schema.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { approveStory, submitStory } from './workflow.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
let [ines, section, work] = [0, 0, 0];
freshDatabase(async () => {
  [ines, section, work] = [await makeAccount('ines'), await makeSection('film'), await makeWork('errand')];
});
const critic = () => asRole(ines, 'critic');
const editor = () => asRole(ines, 'editor');
const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };

const whole = (content: Partial<WrittenContent> = {}) => written({ sectionId: section, workId: work, ...content });

async function draft(headline: string, content: Partial<WrittenContent> = {}) {
  const id = await startStory('review', ines, at(0));
  await saveWorkingCopy(id, 1, whole({ headline, ...content }), critic(), at(1));
  return id;
}

async function save(id: number, content: Partial<WrittenContent>) {
  const copy = await openWorkingCopy(id, critic());
  return saveWorkingCopy(id, copy?.version ?? 0, whole(content), critic(), at(3));
}

async function scheduleOf(id: number) {
  const copy = await openWorkingCopy(id, editor());
  return copy && findSchedule(copy);
}

async function rowOf(id: number) {
  const [row] = await read()
    .select({
      ...{ status: stories.status, slug: stories.slug, hasChanges: stories.hasChanges },
      ...{ publishedAt: stories.publishedAt, headline: revisions.headline },
    })
    .from(stories)
    .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(eq(stories.id, id));
  assert.ok(row);
  return row;
}

test('a schedule keeps the text, and that text goes live, without what was written since', async () => {
  const id = await draft('Review: *Pinned*');
  assert.deepEqual(await scheduleStory(id, at(30), critic(), at(2), 2), { outcome: 'done', status: 'scheduled' });
  const set = await scheduleOf(id);
  assert.deepEqual([set?.dueAt, set?.revision, set?.before, set?.hasLaterEdits], [at(30), 1, 'draft', false]);
  await save(id, { headline: 'Review: *Second thoughts*' });
  assert.equal((await scheduleOf(id))?.hasLaterEdits, true);

  assert.equal(await publishWhenDue(id, at(29)), undefined, 'not before its minute');
  assert.deepEqual(await publishWhenDue(id, at(30)), {
    ...{ outcome: 'published', slug: 'pinned', bylines: [{ by: 'account', id: ines }], workIds: [work] },
  });
  assert.deepEqual(await rowOf(id), {
    ...{ status: 'published', slug: 'pinned', headline: 'Review: *Pinned*', hasChanges: true, publishedAt: at(30) },
  });
  assert.equal((await openWorkingCopy(id, critic()))?.content.headline, 'Review: *Second thoughts*');
  assert.equal(await scheduleOf(id), undefined);
  const reasons = (await listRevisions(id, critic(), 9)).map(({ reason }) => reason);
  assert.deepEqual(reasons, ['published', 'scheduled']);
});

test('what a clock put out is the act of the house, which says who scheduled it', async () => {
  const id = await draft('Review: *By the clock*');
  await scheduleStory(id, at(30), critic(), at(2));
  await publishWhenDue(id, at(30));
  const said = [];
  for await (const { act, by, subjectId, before, after } of auditRows({ area: 'stories' }, 100))
    if (subjectId === id && act === 'story-published') said.push({ by, before, after });
  assert.deepEqual(said, [
    {
      by: null,
      before: { status: 'scheduled', slug: null, revision: null },
      after: { status: 'published', slug: 'by-the-clock', revision: 2, scheduledBy: 'ines' },
    },
  ]);
  const [revision] = await listRevisions(id, critic(), 1);
  assert.equal(revision?.savedBy.id, ines, 'the text is still in the name of whoever scheduled it');
});

test('left alone, a text that went live by itself has no changes', async () => {
  const id = await draft('Review: *Left alone*');
  await scheduleStory(id, at(30), critic(), at(2));
  await publishWhenDue(id, at(30));
  assert.equal((await rowOf(id)).hasChanges, false);
});

test('two processes publish what is due once', async () => {
  const id = await draft('Review: *Twice*');
  await scheduleStory(id, at(30), critic(), at(2));
  const both = await Promise.all([publishWhenDue(id, at(30)), publishWhenDue(id, at(30))]);
  assert.equal(both.filter((one) => one !== undefined).length, 1);
  assert.equal((await listRevisions(id, critic(), 9)).length, 2);
});

test('scheduled again, the newer text rides along, and where it stood before is not forgotten', async () => {
  const id = await draft('Review: *Again*');
  await submitStory(id, critic(), at(2));
  await approveStory(id, editor(), at(3));
  await scheduleStory(id, at(30), critic(), at(4));
  await save(id, { headline: 'Review: *Again, better*' });
  await scheduleStory(id, at(40), critic(), at(5));
  const set = await scheduleOf(id);
  assert.deepEqual([set?.dueAt, set?.hasLaterEdits, set?.before], [at(40), false, 'approved']);
  assert.deepEqual(await unscheduleStory(id, critic(), at(6)), { outcome: 'done', status: 'approved' });
  assert.equal(await scheduleOf(id), undefined);
  assert.equal(await publishWhenDue(id, at(50)), undefined);
});

test('a schedule is moved with its text, and published by hand it is gone', async () => {
  const id = await draft('Review: *Moved on*');
  await scheduleStory(id, at(30), critic(), at(2));
  assert.equal((await moveScheduleOf(id, at(40), critic(), at(3))).outcome, 'done');
  assert.equal((await moveScheduleOf(id, at(1), critic(), at(3))).outcome, 'refused');
  assert.equal((await moveScheduleOf(id, at(50), asRole(ines, 'contributor'), at(3))).outcome, 'refused');
  const set = await scheduleOf(id);
  assert.deepEqual([set?.dueAt, set?.tryAt, set?.revision], [at(40), at(40), 1]);
  assert.equal((await publishStory(id, critic(), at(5))).outcome, 'published');
  assert.equal(await scheduleOf(id), undefined);
});

test('changes to a live story are scheduled with what readers will be told, who keep their text until then', async () => {
  const id = await draft('Review: *Live*');
  await publishStory(id, critic(), at(2));
  assert.equal((await scheduleStory(id, at(30), critic(), at(3))).outcome, 'refused', 'nothing has changed');
  await save(id, { headline: 'Review: *Live*', verdict: 'Corrected.', score: 20 });
  const refused = await scheduleStory(id, at(30), critic(), at(4));
  assert.deepEqual(Object.keys('errors' in refused ? (refused.errors ?? {}) : {}), ['scoreReason']);
  const change = {
    kind: 'correction',
    text: 'It is 126.',
    comparable: true,
    scoreReason: 'Seen again.',
    note: 'Kelp',
  } as const;
  const set = await scheduleStory(id, at(30), critic(), at(5), undefined, change);
  assert.deepEqual(set, { outcome: 'done', status: 'published' });
  assert.deepEqual((await scheduleOf(id))?.change, change);
  await save(id, { headline: 'Review: *Live*', verdict: 'Later still.', score: 20 });
  assert.deepEqual([(await rowOf(id)).status, await correctionsOf(id)], ['published', []]);
  await moveScheduleOf(id, at(40), critic(), at(6));
  assert.equal((await rowOf(id)).status, 'published');

  const published = await publishWhenDue(id, at(40));
  assert.ok(published && 'slug' in published);
  const [told] = await correctionsOf(id);
  assert.deepEqual([told?.kind, told?.text, told?.madeAt], ['correction', 'It is 126.', at(40)]);
  assert.equal(told?.score?.reason, 'Seen again.');
  const { hasChanges, publishedAt } = await rowOf(id);
  assert.deepEqual([hasChanges, publishedAt], [true, at(2)]);
  assert.equal((await listRevisions(id, critic(), 1))[0]?.note, 'Kelp');
});

test('changes that are scheduled do not bring back a story that was withdrawn', async () => {
  const id = await draft('Review: *Gone*');
  await publishStory(id, critic(), at(2));
  await save(id, { headline: 'Review: *Gone*', verdict: 'Corrected.' });
  await scheduleStory(id, at(30), critic(), at(3));
  await withdrawStory(id, critic(), at(4));
  assert.equal(await scheduleOf(id), undefined);
  assert.equal(await publishWhenDue(id, at(30)), undefined);
  assert.equal((await rowOf(id)).status, 'withdrawn');
});

test('a picture that nobody described keeps a text from its schedule', async () => {
  const row = { stem: 'bare', name: 'bare.jpg', width: 800, height: 400, widths: [], alt: '', createdAt: at(0) };
  const [picture] = await transaction((tx) => tx.insert(media).values(row).returning({ id: media.id }));
  const id = await draft('Review: *Bare*', { leadMediaId: picture?.id ?? 0 });
  const refused = await scheduleStory(id, at(30), critic(), at(2));
  assert.deepEqual(Object.keys('errors' in refused ? (refused.errors ?? {}) : {}), ['leadMediaId']);
});

test('an address that is taken is said at once, not in the night', async () => {
  await makeStory({ slug: 'taken', authorId: ines, sectionId: section });
  const refused = await scheduleStory(await draft('Review: *X*', { slug: 'taken' }), at(30), critic(), at(2));
  assert.deepEqual(Object.keys('errors' in refused ? (refused.errors ?? {}) : {}), ['slug']);
});

test('a failure is kept for the desk, tried again later, and gone with success', async () => {
  const id = await draft('Review: *Late taken*', { slug: 'late-taken' });
  await scheduleStory(id, at(30), critic(), at(2));
  const other = await makeStory({ slug: 'late-taken', authorId: ines, sectionId: section });
  const failed = await publishWhenDue(id, at(30));
  assert.match(failed && 'failure' in failed ? failed.failure : '', /Another story has this address/);
  for (const minute of [30, 31]) await noteFailure(id, 'The address is taken.', at(minute));
  const set = await scheduleOf(id);
  assert.deepEqual([set?.failure, set?.tryAt, set?.dueAt], ['The address is taken.', at(33), at(30)]);
  assert.ok(!(await dueStories(at(32))).includes(id));
  assert.ok((await dueStories(at(33))).includes(id));
  assert.equal((await rowOf(id)).status, 'scheduled');
  await transaction((tx) => tx.update(stories).set({ slug: 'elsewhere' }).where(eq(stories.id, other)));
  const published = await publishWhenDue(id, at(33));
  assert.equal(published && 'slug' in published && published.slug, 'late-taken');
  assert.equal((await rowOf(id)).status, 'published');
});

test('nothing goes live before its time, whatever was noted down', async () => {
  const id = await draft('Review: *Early*');
  await scheduleStory(id, at(30), critic(), at(2));
  await noteFailure(id, 'Noted down too soon.', at(3));
  assert.equal(await publishWhenDue(id, at(10)), undefined);
  assert.equal((await rowOf(id)).status, 'scheduled');
  await unscheduleStory(id, critic(), at(11));
});

test('an embargo and a schedule keep to each other', async () => {
  const id = await draft('Review: *Held*');
  await embargoStory(id, at(30), critic(), at(2));
  assert.equal((await scheduleStory(id, at(29), critic(), at(3))).outcome, 'refused');
  assert.equal((await scheduleStory(id, at(30), critic(), at(3))).outcome, 'done');
  assert.equal((await embargoStory(id, at(31), critic(), at(4))).outcome, 'refused');
  assert.equal((await moveScheduleOf(id, at(29), critic(), at(4))).outcome, 'refused');
  const published = await publishWhenDue(id, at(30));
  assert.ok(published && 'slug' in published);
});

test('the next that is due is known, by an index', onSqlite, async () => {
  const id = await draft('Review: *Soon*');
  await scheduleStory(id, at(9), critic(), at(2));
  assert.deepEqual(await nextDue(), at(9));
  assert.deepEqual(await dueStories(at(8)), []);
  const plans = await plansOf(async () => [await nextDue(), await dueStories(at(9))]);
  for (const plan of plans) assert.match(plan, /schedules USING (COVERING )?INDEX schedules_try/);
  await unscheduleStory(id, critic(), at(3));
});

test('a piece of work is one process’s, until it lets go or its time is over', async () => {
  const take = (holder: string, minute: number) => takeLease('work', holder, at(minute), 60_000);
  assert.equal(await take('one', 0), true);
  assert.equal(await take('two', 0), false);
  assert.equal(await take('one', 0), true, 'renewed');
  assert.equal(await take('two', 2), true, 'the first has died');
  await letGoOfLease('work', 'one');
  assert.equal(await take('one', 2), false, 'it was not its own any more');
  await letGoOfLease('work', 'two');
  const both = await Promise.all([take('one', 3), take('two', 3)]);
  assert.equal(both.filter(Boolean).length, 1);
});
