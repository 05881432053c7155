import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeThread, openThread } from './comment-closing.ts';
import { findCommentedStory } from './commented-stories.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const later = new Date('2026-11-20T13:00:00Z');

test('a thread is closed once and opened again', async () => {
  const authorId = await makeAccount('ines');
  const sectionId = await makeSection('film');
  const id = await makeStory({ slug: 'her', authorId, sectionId });
  assert.deepEqual((await closeThread(id, null, noon))?.commentsClosedAt, noon);
  assert.deepEqual((await closeThread(id, null, later))?.commentsClosedAt, noon, 'the date stays');
  assert.deepEqual((await findCommentedStory(id))?.commentsClosedAt, noon);
  assert.equal((await openThread(id, null, later))?.commentsClosedAt, null);
  assert.equal((await findCommentedStory(id))?.commentsClosedAt, null);
});

test('a story that is not published has no thread', async () => {
  const authorId = await makeAccount('theo');
  const sectionId = await makeSection('tv');
  const id = await makeStory({ slug: 'draft', authorId, sectionId, status: 'withdrawn' });
  assert.equal(await closeThread(id, null, noon), undefined);
  assert.equal(await openThread(id, null, later), undefined);
});
