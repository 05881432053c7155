import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { findAuditPage } from './audit.ts';
import { transaction } from './connection.ts';
import { frontChoices, frontPicks, setFront } from './front-picks.ts';
import { frontStories } from './front-stories.ts';
import { stories } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

const now = new Date('2026-11-24T12:00:00Z');
let editor: number;
let her: number;
let errand: number;
let draft: number;

freshDatabase(async () => {
  editor = await makeAccount('maren', 'editor');
  const where = { authorId: editor, sectionId: await makeSection('film') };
  her = await makeStory({ ...where, slug: 'her' });
  errand = await makeStory({ ...where, slug: 'white-errand', kind: 'feature' });
  draft = await makeStory({ ...where, slug: 'hers-alone', status: 'withdrawn' });
});

const set = (picks: Parameters<typeof setFront>[0]) => setFront(picks, { id: editor }, now);

test('what is chosen stands, and is written down', async () => {
  assert.deepEqual(await set({ lead: her, aside: errand }), { outcome: 'changed' });
  assert.deepEqual(await frontPicks(), { lead: her, aside: errand });
  const [entry] = (await findAuditPage({ who: editor }, 1))?.entries ?? [];
  assert.deepEqual(entry?.before, { lead: 'the newest', aside: 'the newest' });
  assert.deepEqual(entry?.after, { lead: 'On *her*', aside: 'On *white-errand*' });
  assert.deepEqual(await set({ aside: her, lead: errand }), { outcome: 'changed' }, 'two can change places');
  assert.deepEqual(await frontPicks(), { aside: her, lead: errand });
});

test('what readers do not have cannot be put there', async () => {
  const before = await frontPicks();
  const done = await set({ lead: draft, first: 999 });
  assert.deepEqual(done.outcome === 'refused' && Object.keys(done.errors), ['lead', 'first']);
  assert.deepEqual(await frontPicks(), before);
});

test('a story that is withdrawn drops out by itself, keeps its place, and comes back', async () => {
  await set({ lead: her });
  const setStatus = (status: 'published' | 'withdrawn') =>
    transaction((tx) => tx.update(stories).set({ status }).where(eq(stories.id, her)));
  const lead = async () => (await frontStories([], await frontPicks())).picked.lead?.id;
  assert.equal(await lead(), her);
  await setStatus('withdrawn');
  assert.equal(await lead(), undefined);
  assert.deepEqual(await set({ lead: her, first: errand }), { outcome: 'changed' }, 'it does not stand in the way');
  await setStatus('published');
  assert.equal(await lead(), her);
});

test('an older story is found by how its headline begins, of those that readers have', async () => {
  const found = await frontChoices({}, 'Review: *Her*');
  assert.equal(found[0]?.id, her);
  assert.ok(!found.some(({ id }) => id === draft));
});
