import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anonymous, type Viewer } from '#domain/viewer.ts';
import { findAuditPage } from './audit.ts';
import { read } from './connection.ts';
import { embargoStory } from './embargoes.ts';
import { keepByHand } from './keep-by-hand.ts';
import { findSharedPreview, listPreviewLinks, makePreviewLink, revokePreviewLink } from './preview-links.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { previewLinks } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount, makeSection } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
let [ines, section] = [0, 0];
freshDatabase(async () => {
  ines = await makeAccount('ines', 'critic');
  section = await makeSection('film');
});
const critic = () => asRole(ines, 'critic');

async function save(id: number, verdict: string) {
  const copy = await openWorkingCopy(id, critic());
  const text = written({ verdict, sectionId: section });
  const saved = await saveWorkingCopy(id, copy?.version ?? 0, text, critic(), at(1));
  assert.ok(saved.outcome === 'saved');
  return saved.version;
}

async function draft() {
  const id = await startStory('review', ines, at(0));
  const version = await save(id, 'The first.');
  await keepByHand({ storyId: id, version, note: '' }, critic(), at(1));
  return id;
}

async function link(storyId: number, revision: number | null = null, days = 1) {
  const made = await makePreviewLink({ storyId, revision, days, note: 'For Kelp' }, critic(), at(2));
  assert.ok(made.outcome === 'made');
  return made.token;
}

const verdict = async (token: string, hour = 3) => (await findSharedPreview(token, at(hour)))?.story.verdict;

test('a link shows the text as it stands, or one revision for good', async () => {
  const id = await draft();
  const [follows, fixed] = [await link(id), await link(id, 1)];
  await save(id, 'The second.');
  assert.deepEqual([await verdict(follows), await verdict(fixed)], ['The second.', 'The first.']);
  const preview = await findSharedPreview(fixed, at(3));
  assert.deepEqual([preview?.story.section?.slug, preview?.story.writers[0]?.name], ['film', 'ines']);
});

test('a link expires to the millisecond', async () => {
  const token = await link(await draft());
  assert.equal((await findSharedPreview(token, new Date(at(26).getTime() - 1)))?.story.verdict, 'The first.');
  assert.equal(await findSharedPreview(token, at(26)), undefined);
});

test('under embargo a link leads nowhere, until its hour', async () => {
  const id = await draft();
  const [follows, fixed] = [await link(id), await link(id, 1)];
  await embargoStory(id, at(5), critic(), at(2));
  for (const token of [follows, fixed]) {
    assert.equal(await findSharedPreview(token, new Date(at(5).getTime() - 1)), undefined);
    assert.equal(await verdict(token, 5), 'The first.');
  }
});

test('a link that was revoked works no more, and the others do', async () => {
  const id = await draft();
  const [gone, stays] = [await link(id), await link(id)];
  const [, first] = await listPreviewLinks(id, critic(), 9);
  assert.equal(await revokePreviewLink({ storyId: id, linkId: first?.id ?? 0 }, critic(), at(3)), true);
  assert.deepEqual([await verdict(gone), await verdict(stays)], [undefined, 'The first.']);
  const [, revoked] = await listPreviewLinks(id, critic(), 9);
  assert.deepEqual(revoked?.revokedAt, at(3));
});

test('only whoever may publish makes and revokes links', async () => {
  const id = await draft();
  await link(id);
  const [made] = await listPreviewLinks(id, critic(), 1);
  for (const nobody of [asRole(ines, 'contributor'), asRole(ines + 1, 'critic'), asRole(ines, 'moderator')]) {
    const order = { storyId: id, revision: null, days: 1, note: '' };
    assert.equal((await makePreviewLink(order, nobody, at(2))).outcome, 'unseen');
    assert.equal(await revokePreviewLink({ storyId: id, linkId: made?.id ?? 0 }, nobody, at(2)), false);
  }
  const other = await draft();
  assert.equal(await revokePreviewLink({ storyId: other, linkId: made?.id ?? 0 }, critic(), at(2)), false);
});

test('a revision of another story is none to show', async () => {
  const id = await draft();
  const order = { storyId: id, revision: 7, days: 1, note: '' };
  assert.equal((await makePreviewLink(order, critic(), at(2))).outcome, 'no revision');
});

test('the database does not hold what opens a text', async () => {
  const token = await link(await draft());
  const rows = await read().select().from(previewLinks);
  assert.ok(!JSON.stringify(rows).includes(token));
  assert.equal(await findSharedPreview(rows.at(-1)?.hash ?? '', at(3)), undefined);
});

test('making and revoking a link is written down, each once, and never what opens the text', async () => {
  const id = await draft();
  const token = await link(id, 1);
  const [made] = await listPreviewLinks(id, critic(), 1);
  const order = { storyId: id, linkId: made?.id ?? 0 };
  for (const hour of [3, 4]) assert.equal(await revokePreviewLink(order, critic(), at(hour)), true);
  assert.deepEqual((await listPreviewLinks(id, critic(), 1))[0]?.revokedAt, at(3));
  const { entries = [] } = (await findAuditPage({ who: ines }, 1)) ?? {};
  const own = entries.filter((entry) => entry.subjectId === id && entry.act.startsWith('preview-link'));
  assert.deepEqual(
    own.map(({ act, before, after }) => [act, before, after]),
    [
      ['preview-link-revoked', {}, { whom: 'For Kelp' }],
      ['preview-link-made', {}, { whom: 'For Kelp', shows: 'revision 1', expires: at(26).toISOString() }],
    ],
  );
  assert.ok(!JSON.stringify(entries).includes(token));
});

test('the links of a story are shown to those who may make them, and to nobody else', async () => {
  const id = await draft();
  await link(id);
  const seen = async (viewer: Viewer) => (await listPreviewLinks(id, viewer, 9)).length;
  const other = await makeAccount('otis', 'critic');
  assert.deepEqual([await seen(critic()), await seen(asRole(other, 'editor'))], [1, 1]);
  for (const viewer of [asRole(other, 'critic'), asRole(ines, 'contributor'), anonymous])
    assert.equal(await seen(viewer), 0);
});
