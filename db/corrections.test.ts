import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { type Change, silentChange } from '#domain/change.ts';
import type { WrittenContent } from '#domain/content-schema.ts';
import { findAuditPage } from './audit.ts';
import { read, transaction } from './connection.ts';
import { correctionsOf, findComparedCorrection, findCorrectionPage, newestCorrections } from './corrections.ts';
import { publishStory, withdrawStory } from './publishing.ts';
import { listRevisions } from './revisions.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { corrections, stories } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount, makeSection, makeWork } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
let [ines, section, work] = [0, 0, 0];
freshDatabase(async () => {
  ines = await makeAccount('ines', 'critic');
  section = await makeSection('film');
  work = await makeWork('her');
});
const critic = () => asRole(ines, 'critic');
const text = (content: Partial<WrittenContent> = {}) => written({ sectionId: section, workId: work, ...content });

async function save(id: number, content: WrittenContent, minute: number) {
  const copy = await openWorkingCopy(id, critic());
  assert.equal((await saveWorkingCopy(id, copy?.version ?? 0, content, critic(), at(minute))).outcome, 'saved');
}

/** A live review with a change to it that is saved and not out yet. */
async function changed(content: Partial<WrittenContent>) {
  const id = await startStory('review', ines, at(0));
  await save(id, text(), 1);
  await publishStory(id, critic(), at(2));
  await save(id, text(content), 3);
  return id;
}

const change = (rest: Partial<Change>): Change => ({
  ...silentChange,
  kind: 'correction',
  text: 'It is 126.',
  ...rest,
});

test('a correction says what was wrong, and when', async () => {
  const id = await changed({ verdict: 'It runs 126 minutes.' });
  await publishStory(id, critic(), at(4), undefined, change({ note: 'Priya found it', comparable: true }));
  const [correction, ...more] = await correctionsOf(id);
  assert.deepEqual(more, []);
  assert.deepEqual(correction && { ...correction, id: 0 }, {
    ...{ id: 0, kind: 'correction', text: 'It is 126.', madeAt: at(4), comparable: true, score: null },
  });
  const [line] = await listRevisions(id, critic(), 1);
  assert.deepEqual([line?.note, line?.words], ['Priya found it', { added: 4, taken: 7 }]);
});

test('a typing error is mended without a word', async () => {
  const id = await changed({ verdict: 'Handsome, patient, and prouder of its silence.' });
  assert.equal((await publishStory(id, critic(), at(4), undefined, silentChange)).outcome, 'published');
  assert.deepEqual(await correctionsOf(id), []);
});

test('a change that lacks its words is not published', async () => {
  const id = await changed({ verdict: 'Other.' });
  const refused = await publishStory(id, critic(), at(4), undefined, change({ text: '' }));
  assert.deepEqual('errors' in refused && Object.keys(refused.errors ?? {}), ['text']);
  assert.equal((await openWorkingCopy(id, critic()))?.story.hasChanges, true);
});

test('a score never changes without a reason, and what it was stays', async () => {
  const id = await changed({ score: 80 });
  const refused = await publishStory(id, critic(), at(4));
  assert.deepEqual('errors' in refused && Object.keys(refused.errors ?? {}), ['scoreReason']);
  const [row] = await read().select({ score: stories.score }).from(stories).where(eq(stories.id, id));
  assert.equal(row?.score, 50);
  await publishStory(id, critic(), at(5), undefined, { ...silentChange, scoreReason: 'after the 1.2 patch' });
  const [correction] = await correctionsOf(id);
  assert.deepEqual(correction?.score, { before: 50, after: 80, reason: 'after the 1.2 patch' });
  assert.deepEqual([correction?.kind, correction?.text], ['silent', '']);
});

test('withdrawing a story does not lose the score that it had', async () => {
  const id = await changed({ score: 80 });
  await withdrawStory(id, critic(), at(4));
  assert.equal((await publishStory(id, critic(), at(5))).outcome, 'refused');
  const reason = { ...silentChange, scoreReason: 'seen again' };
  assert.equal((await publishStory(id, critic(), at(6), undefined, reason)).outcome, 'published');
});

test('readers compare two texts where the editor lets them, and only of what they have', async () => {
  const id = await changed({ verdict: 'It runs 126 minutes.' });
  await publishStory(id, critic(), at(4), undefined, change({ comparable: true }));
  const [open] = await correctionsOf(id);
  const compared = await findComparedCorrection(open?.id ?? 0);
  assert.deepEqual([compared?.before.verdict, compared?.after.verdict], [text().verdict, 'It runs 126 minutes.']);
  await save(id, text({ verdict: 'It runs 126 minutes, we hear.' }), 5);
  await publishStory(id, critic(), at(6), undefined, change({ kind: 'update' }));
  const [closed] = await correctionsOf(id);
  assert.equal(await findComparedCorrection(closed?.id ?? 0), undefined);
  await withdrawStory(id, critic(), at(7));
  assert.equal(await findComparedCorrection(open?.id ?? 0), undefined);
  const listed = await newestCorrections(50);
  assert.ok(listed.every(({ story }) => story.id !== id));
});

test('the list has them all, newest first, page by page', async () => {
  const id = await changed({ verdict: 'Change 0.' });
  for (let n = 1; n <= 21; n += 1) {
    await publishStory(id, critic(), at(10 + n), undefined, change({ text: `Correction ${n}.` }));
    await save(id, text({ verdict: `Change ${n}.` }), 10 + n);
  }
  const first = await findCorrectionPage(1);
  assert.equal(first?.corrections.length, 20);
  assert.equal(first?.corrections[0]?.text, 'Correction 21.');
  assert.equal(first?.corrections[0]?.story.headline, 'Review: *White Errand*');
  const last = await findCorrectionPage(first?.last ?? 0);
  assert.equal(last?.corrections.length, (first?.total ?? 0) - 20);
  assert.equal(await findCorrectionPage((first?.last ?? 0) + 1), undefined);
});

test('what a change is said to be is written down, with the score before and after', async () => {
  const id = await changed({ score: 80 });
  await publishStory(id, critic(), at(4), undefined, change({ kind: 'update', scoreReason: 'seen again' }));
  const { entries = [] } = (await findAuditPage({ who: ines }, 1)) ?? {};
  const [entry] = entries.filter(({ subjectId }) => subjectId === id);
  assert.deepEqual(
    [entry?.act, entry?.before, entry?.after],
    ['story-published', { scoreInPercent: 50, revision: null }, { scoreInPercent: 80, revision: 2, change: 'update' }],
  );
});

test('the database itself refuses a correction without words', async () => {
  const [row] = await read().select().from(corrections).limit(1);
  assert.ok(row);
  await assert.rejects(transaction((tx) => tx.update(corrections).set({ text: '' }).where(eq(corrections.id, row.id))));
});
