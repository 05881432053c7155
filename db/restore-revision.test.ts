import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WrittenContent } from '#domain/content-schema.ts';
import { findAuditPage } from './audit.ts';
import { keepByHand } from './keep-by-hand.ts';
import { publishStory } from './publishing.ts';
import { restoreRevision } from './restore-revision.ts';
import { findRevision, listRevisions } from './revisions.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { holdStory, takeStoryOver } from './story-holds.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount, makeSection, makeWork } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
let [ines, maren, section, work] = [0, 0, 0, 0];
freshDatabase(async () => {
  [ines, maren] = [await makeAccount('ines', 'critic'), await makeAccount('maren', 'editor')];
  section = await makeSection('film');
  work = await makeWork('her');
});
const critic = () => asRole(ines, 'critic');
const editor = () => asRole(maren, 'editor');
const text = (verdict: string) => written({ sectionId: section, workId: work, verdict });

async function save(id: number, content: WrittenContent, minute: number, who = critic()) {
  const copy = await openWorkingCopy(id, critic());
  const saved = await saveWorkingCopy(id, copy?.version ?? 0, content, who, at(minute));
  assert.equal(saved.outcome, 'saved');
  return 'version' in saved ? saved.version : 0;
}

async function draft(verdict: string) {
  const id = await startStory('review', ines, at(0));
  return { id, version: await save(id, text(verdict), 1) };
}

const lines = async (id: number) =>
  (await listRevisions(id, critic(), 50)).map(({ number, reason, savedBy, note }) => [
    number,
    reason,
    savedBy.id,
    note,
  ]);

test('a save by hand makes a revision, with who, when, why and how many words', async () => {
  const { id, version } = await draft('One.');
  assert.deepEqual(await keepByHand({ storyId: id, version, note: 'first thoughts' }, critic(), at(2)), {
    ...{ outcome: 'kept', number: 1 },
  });
  const [line] = await listRevisions(id, critic(), 1);
  assert.deepEqual(
    [line?.reason, line?.savedBy.name, line?.savedAt, line?.note, line?.words],
    ['saved', 'ines', at(2), 'first thoughts', { added: 4, taken: 0 }],
  );
  const next = await save(id, text('One and two.'), 3);
  await keepByHand({ storyId: id, version: next, note: '' }, critic(), at(4));
  assert.deepEqual((await listRevisions(id, critic(), 1))[0]?.words, { added: 2, taken: 0 });
});

test('the same text again is the same revision, unless there is something new to say of it', async () => {
  const { id, version } = await draft('Same.');
  const keep = (note: string) => keepByHand({ storyId: id, version, note }, critic(), at(2));
  await keep('a');
  assert.deepEqual(await keep(''), { outcome: 'kept', number: 1 });
  assert.deepEqual(await keep('b'), { outcome: 'kept', number: 2 });
});

test('nobody keeps what somebody else has saved since, or a story that is not theirs', async () => {
  const { id, version } = await draft('Mine.');
  await save(id, text('Hers.'), 3, editor());
  assert.equal((await keepByHand({ storyId: id, version, note: '' }, critic(), at(4))).outcome, 'overtaken');
  const other = asRole(maren, 'critic');
  assert.equal((await keepByHand({ storyId: id, version, note: '' }, other, at(4))).outcome, 'unseen');
  assert.equal((await restoreRevision({ storyId: id, number: 1 }, other, at(4))).outcome, 'unseen');
  assert.equal((await restoreRevision({ storyId: id, number: 9 }, critic(), at(4))).outcome, 'unseen');
});

test('an old revision comes back, and the text that stood there is kept in the name of whoever wrote it', async () => {
  const { id, version } = await draft('The first.');
  await keepByHand({ storyId: id, version, note: '' }, critic(), at(2));
  await save(id, text('The second.'), 3, editor());
  assert.deepEqual(await restoreRevision({ storyId: id, number: 1 }, critic(), at(4)), { outcome: 'restored' });
  const copy = await openWorkingCopy(id, critic());
  assert.deepEqual([copy?.content.verdict, copy?.savedBy.id], ['The first.', ines]);
  assert.deepEqual(await lines(id), [
    [2, 'replaced', maren, 'Before revision 1 was brought back'],
    [1, 'saved', ines, ''],
  ]);
  assert.equal((await findRevision(id, 2, critic()))?.content.verdict, 'The second.');
  assert.equal((await findRevision(id, 1, critic()))?.content.verdict, 'The first.', 'the old one is as it was');
});

test('what is kept already is not kept twice', async () => {
  const { id, version } = await draft('The first.');
  await keepByHand({ storyId: id, version, note: '' }, critic(), at(2));
  await keepByHand({ storyId: id, version: await save(id, text('The second.'), 3), note: '' }, critic(), at(3));
  await restoreRevision({ storyId: id, number: 1 }, critic(), at(4));
  assert.equal((await lines(id)).length, 2);
});

test('readers keep what they have, and the address stays', async () => {
  const { id } = await draft('Before.');
  await publishStory(id, critic(), at(2));
  const slug = (await openWorkingCopy(id, critic()))?.content.slug;
  await save(id, { ...text('After.'), slug: slug ?? '' }, 3);
  await restoreRevision({ storyId: id, number: 1 }, critic(), at(4));
  const copy = await openWorkingCopy(id, critic());
  assert.deepEqual([copy?.story.status, copy?.story.hasChanges, copy?.content.slug], ['published', false, slug]);
});

test('nothing is brought back under the hands of somebody who writes, and all of it after taking over', async () => {
  const { id, version } = await draft('The first.');
  await keepByHand({ storyId: id, version, note: '' }, critic(), at(2));
  await save(id, text('The second.'), 3);
  await holdStory({ storyId: id, page: 'a' }, editor(), at(4));
  const held = await restoreRevision({ storyId: id, number: 1 }, critic(), at(5));
  assert.deepEqual(held.outcome === 'held' && [held.by.holder.name, held.by.since], ['maren', at(4)]);
  const copy = await openWorkingCopy(id, critic());
  assert.deepEqual([copy?.content.verdict, (await lines(id)).length], ['The second.', 1]);
  await takeStoryOver({ storyId: id, page: 'b' }, critic(), at(5));
  assert.equal((await restoreRevision({ storyId: id, number: 1 }, critic(), at(5))).outcome, 'restored');
});

test('bringing a text back is written down, unless it stands there already', async () => {
  const { id, version } = await draft('The first.');
  await keepByHand({ storyId: id, version, note: '' }, critic(), at(2));
  const entries = async () =>
    ((await findAuditPage({ who: ines }, 1))?.entries ?? []).filter((entry) => entry.subjectId === id);
  const before = (await entries()).length;
  await restoreRevision({ storyId: id, number: 1 }, critic(), at(3));
  assert.equal((await entries()).length, before);
  await save(id, text('The second.'), 4);
  await restoreRevision({ storyId: id, number: 1 }, critic(), at(5));
  const [entry] = await entries();
  assert.deepEqual(
    [entry?.act, entry?.before, entry?.after, entry?.at],
    ['revision-restored', { revision: 2 }, { revision: 1 }, at(5)],
  );
});
