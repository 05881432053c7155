import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anonymous } from '#domain/viewer.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { findPreview } from './story-preview.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const now = new Date('2026-11-20T12:00:00Z');
let [ines, section, work] = [0, 0, 0];
freshDatabase(async () => {
  [ines, section, work] = [await makeAccount('ines'), await makeSection('film'), await makeWork('errand')];
});

test('a draft is shown as its page would be, with what is still missing left out', async () => {
  const id = await startStory('review', ines, now);
  const empty = await findPreview(id, asRole(ines, 'critic'), now);
  assert.deepEqual([empty?.story.slug, empty?.story.section, empty?.story.work], ['story', null, null]);
  await saveWorkingCopy(id, 1, written({ sectionId: section, workId: work }), asRole(ines, 'critic'), now);
  const preview = await findPreview(id, asRole(ines, 'critic'), now);
  assert.deepEqual(
    [preview?.story.slug, preview?.story.section?.name, preview?.story.work?.title, preview?.story.writers[0]?.name],
    ['white-errand', 'FILM', 'errand', 'ines'],
  );
  assert.deepEqual([preview?.story.publishedAt, preview?.savedAt], [now, now]);
});

test('of a live story it shows the working copy, not what readers have', async () => {
  const id = await makeStory({ slug: 'live', authorId: ines, sectionId: section });
  const copy = await openWorkingCopy(id, asRole(ines, 'critic'));
  await saveWorkingCopy(id, copy?.version ?? 0, written({ headline: 'Changed' }), asRole(ines, 'critic'), now);
  assert.equal((await findPreview(id, asRole(ines, 'critic'), now))?.story.headline, 'Changed');
});

test('nobody else sees it', async () => {
  const id = await startStory('review', ines, now);
  for (const role of ['reader', 'contributor', 'critic', 'moderator'] as const) {
    assert.equal(await findPreview(id, asRole(ines + 1, role), now), undefined, role);
  }
  assert.equal(await findPreview(id, anonymous, now), undefined);
  assert.ok(await findPreview(id, asRole(ines, 'contributor'), now));
});
