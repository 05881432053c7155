import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { banReason, measuresOf, readWarning } from './account-measures.ts';
import { ban, liftBan, liftSuspension, type Standing, suspend, warn } from './account-standing.ts';
import { confirmEmail, findAccount, updateProfile } from './accounts.ts';
import { postComment } from './comments.ts';
import { read } from './connection.ts';
import { likeComment } from './likes.ts';
import { rateWork } from './ratings.ts';
import { auditEntries } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { lettersWaiting } from './testing-outbox.ts';
import { makeSection, makeStory, makeWork } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const hours = (more: number) => new Date(noon.getTime() + more * 3_600_000);
const week = { until: hours(7 * 24), reason: 'seven insults in one evening' };

/** Of somebody whose address is known to be theirs. */
async function reader() {
  const person = await someone();
  await confirmEmail(person.id, noon);
  return person;
}

const lettersTo = async (id: number) =>
  (await lettersWaiting((await findAccount(id))?.email ?? '')).map(({ heading }) => heading);

test('a suspended person does nothing that others see until it is over, and is told until when and why', async () => {
  const [sol, theo] = [await someone('moderator'), await reader()];
  const storyId = await makeStory({ slug: 'her', authorId: sol.id, sectionId: await makeSection('film') });
  const [id = 0] = await makeThread(storyId, [{ by: sol.id }]);
  const post = async (now: Date) =>
    postComment({ storyId, text: 'I still say so.', spoils: false, once: `${now.getTime()}` }, theo, now);
  assert.equal(await suspend(theo.id, week, sol, noon), 'changed');
  const sentence = 'Your account is suspended until 27 November 2026, 12:00: seven insults in one evening.';
  assert.deepEqual(await post(hours(1)), { kind: 'refused', because: 'suspended', sentence });
  assert.deepEqual(await likeComment(id, true, theo, hours(1)), { kind: 'refused', sentence });
  assert.equal(await rateWork(theo.id, await makeWork('her'), 9, hours(1)), sentence);
  const profile = { name: 'Worse words', handle: 'theo-m', socialHandle: '', bio: '' };
  assert.deepEqual(await updateProfile(theo.id, profile, hours(1)), { refused: sentence });
  assert.equal((await post(hours(7 * 24)))?.kind, 'posted', 'it ends by itself');
  assert.deepEqual(await lettersTo(theo.id), ['Suspended until 27 November 2026, 12:00']);
});

test('a suspension can be made shorter or ended, and each is kept', async () => {
  const [sol, theo] = [await someone('moderator'), await reader()];
  await suspend(theo.id, week, sol, noon);
  await suspend(theo.id, { until: hours(24), reason: 'less would do' }, sol, hours(1));
  assert.equal(await liftSuspension(theo.id, sol, hours(2)), 'changed');
  assert.equal(await liftSuspension(theo.id, sol, hours(3)), 'same');
  assert.deepEqual(
    (await measuresOf(theo.id)).map(({ reason, until, by, liftedAt }) => ({ reason, until, by, liftedAt })),
    [
      { reason: 'less would do', until: hours(24), by: sol.name, liftedAt: hours(2) },
      { ...week, by: sol.name, liftedAt: hours(1) },
    ],
  );
  assert.equal((await lettersTo(theo.id)).at(-1), 'You can take part again');
});

test('a warning stands until it is read, by whom it is for', async () => {
  const [sol, theo] = [await someone('moderator'), await reader()];
  await warn(theo.id, 'the critic is a person', sol, noon);
  const [warning] = await measuresOf(theo.id);
  await readWarning(warning?.id ?? 0, sol.id, hours(1));
  assert.equal((await measuresOf(theo.id))[0]?.readAt, null);
  await readWarning(warning?.id ?? 0, theo.id, hours(2));
  assert.deepEqual((await measuresOf(theo.id))[0]?.readAt, hours(2));
  assert.deepEqual(await lettersTo(theo.id), ['Please mind the house rules']);
});

test('a form that was sent twice warns, suspends and tells once', async () => {
  const [hattie, other] = [await someone('admin'), await someone('admin')];
  const theo = await reader();
  const twice = (act: () => Promise<Standing>) => Promise.all([act(), act()]);
  const taken = async () => (await measuresOf(theo.id)).map(({ measure, liftedAt }) => [measure, liftedAt === null]);

  const warnings = await twice(() => warn(theo.id, 'mind the tone', hattie, noon));
  assert.deepEqual(warnings.toSorted(), ['changed', 'same']);
  assert.deepEqual(await lettersTo(theo.id), ['Please mind the house rules']);
  assert.equal(await warn(theo.id, 'mind the tone', other, noon), 'changed', 'from somebody else');
  assert.equal(await warn(theo.id, 'mind the tone', hattie, hours(1)), 'changed', 'once more');
  assert.equal((await taken()).length, 3);

  const ends = [week.until, new Date(week.until.getTime() + 20)];
  const suspensions = await twice(() => suspend(theo.id, { ...week, until: ends.pop() ?? noon }, hattie, hours(2)));
  assert.deepEqual(suspensions.toSorted(), ['changed', 'same']);
  const day = { ...week, until: hours(26) };
  assert.equal(await suspend(theo.id, day, hattie, hours(2)), 'changed', 'another length');
  assert.equal(await liftSuspension(theo.id, hattie, hours(2)), 'changed');
  assert.equal(await suspend(theo.id, day, hattie, hours(2)), 'changed', 'again after it was lifted');
  assert.deepEqual((await taken()).slice(0, 3), [
    ['suspension', true],
    ['suspension', false],
    ['suspension', false],
  ]);
});

test('a ban says why, and lifted says nothing any more', async () => {
  const [sol, theo] = [await someone('moderator'), await reader()];
  await ban(theo.id, sol, noon, 'selling');
  assert.equal(await banReason(theo.id), 'selling');
  assert.deepEqual(await lettersTo(theo.id), ['Your account is closed']);
  await liftBan(theo.id, sol, hours(1));
  assert.equal(await banReason(theo.id), '');
});

test('admins alone act on staff, and nobody on themselves', async () => {
  const [sol, maren, hattie] = [await someone('moderator'), await someone('editor'), await someone('admin')];
  for (const act of [
    (id: number, by: typeof sol) => warn(id, 'hm', by, noon),
    (id: number, by: typeof sol) => suspend(id, week, by, noon),
    (id: number, by: typeof sol) => ban(id, by, noon, 'hm'),
  ]) {
    assert.equal(await act(maren.id, sol), 'missing');
    assert.equal(await act(hattie.id, hattie), 'missing');
    assert.equal(await act(maren.id, hattie), 'changed');
    assert.equal(await act((await someone()).id, await someone('critic')), 'missing');
  }
});

test('all of it is written down', async () => {
  const [sol, theo] = [await someone('moderator'), await reader()];
  await warn(theo.id, 'mind the tone', sol, noon);
  await suspend(theo.id, week, sol, noon);
  await liftSuspension(theo.id, sol, hours(1));
  const rows = await read()
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.accountId, sol.id))
    .orderBy(auditEntries.id);
  assert.deepEqual(
    rows.map(({ act, after }) => ({ act, after })),
    [
      { act: 'account-warned', after: { reason: 'mind the tone' } },
      { act: 'account-suspended', after: { suspendedUntil: week.until.toISOString(), reason: week.reason } },
      { act: 'suspension-lifted', after: { suspendedUntil: null } },
    ],
  );
});
