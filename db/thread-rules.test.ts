import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAuditPage } from './audit.ts';
import { findCommentedStory } from './commented-stories.ts';
import { freshDatabase } from './testing.ts';
import { someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';
import { closeThread, openThread, setThreadRules } from './thread-rules.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const later = new Date('2026-11-20T13:00:00Z');
const strict = { holdComments: true, slowSeconds: 60 };

test('a moderator sets how comments are taken, and what of it is different is written down', async () => {
  const sol = await someone('moderator');
  const sectionId = await makeSection('film');
  const id = await makeStory({ slug: 'her', authorId: sol.id, sectionId });
  assert.equal((await setThreadRules(id, strict, sol, noon))?.slowSeconds, 60);
  const story = await findCommentedStory(id);
  assert.deepEqual([story?.holdComments, story?.slowSeconds], [true, 60]);

  await setThreadRules(id, { ...strict, slowSeconds: 300 }, sol, noon);
  await setThreadRules(id, { ...strict, slowSeconds: 300 }, sol, noon);
  const entries = (await findAuditPage({ who: sol.id }, 1))?.entries ?? [];
  assert.deepEqual(
    entries.map(({ act, before, after }) => [act, before, after]),
    [
      ['thread-changed', { slowSeconds: 60 }, { slowSeconds: 300 }],
      ['thread-changed', { holdComments: false, slowSeconds: 0 }, strict],
    ],
  );
});

test('a thread is closed once and opened again', async () => {
  const authorId = (await someone('moderator')).id;
  const sectionId = await makeSection('games');
  const id = await makeStory({ slug: 'tetris', authorId, sectionId });
  assert.deepEqual((await closeThread(id, null, noon))?.commentsClosedAt, noon);
  assert.deepEqual((await closeThread(id, null, later))?.commentsClosedAt, noon, 'the date stays');
  assert.deepEqual((await findCommentedStory(id))?.commentsClosedAt, noon);
  assert.equal((await openThread(id, null, later))?.commentsClosedAt, null);
  assert.equal((await findCommentedStory(id))?.commentsClosedAt, null);
});

test('a story that is not published has no thread', async () => {
  const sol = await someone('moderator');
  const sectionId = await makeSection('tv');
  const id = await makeStory({ slug: 'draft', authorId: sol.id, sectionId, status: 'withdrawn' });
  assert.equal(await setThreadRules(id, strict, sol, noon), undefined);
  assert.equal(await closeThread(id, null, noon), undefined);
  assert.equal(await openThread(id, null, later), undefined);
});
