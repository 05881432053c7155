import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { read, transaction } from './connection.ts';
import { reindex } from './reindex.ts';
import { readerEntries, readerWords, searchDue } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

const STORIES = 25;
let out = 0;

freshDatabase(async () => {
  const film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  for (let number = 0; number < STORIES; number += 1) await makeStory({ ...film, slug: `errand${number}` });
  out = await makeStory({ ...film, slug: 'withdrawn', status: 'withdrawn' });
  await makeStory({ ...film, slug: 'unfinished', status: 'draft' });
  await transaction((tx) => tx.delete(searchDue));
});

const found = async () => (await read().select({ id: readerEntries.storyId }).from(readerEntries)).length;

test('everything that is published is read, and nothing else', async () => {
  assert.equal(await found(), 0);
  assert.equal(await reindex(), STORIES);
  assert.equal(await found(), STORIES);
  const due = await read().select().from(searchDue).where(eq(searchDue.kind, 'published'));
  assert.deepEqual(due, []);
});

test('what should not be found is forgotten, and so is a word that nobody says', async () => {
  const [entry] = await read().select().from(readerEntries).limit(1);
  assert.ok(entry);
  await transaction((tx) => tx.insert(readerEntries).values({ ...entry, storyId: out }));
  await transaction((tx) => tx.insert(readerWords).values({ word: 'kaleidoscope' }));
  assert.equal(await reindex(), STORIES + 1);
  assert.equal(await found(), STORIES);
  const words = (await read().select({ word: readerWords.word }).from(readerWords)).map(({ word }) => word);
  assert.equal(words.includes('kaleidoscope'), false);
  assert.equal(words.includes('film'), true);
});

test('one that was stopped leaves what is to be done, and another goes on with that alone', async () => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const done = await reindex({ signal, progress: () => stopping.abort() });
  assert.ok(done < STORIES);
  assert.equal(await found(), STORIES, 'what was found before is found meanwhile');
  assert.equal(await reindex({ rest: true }), STORIES - done);
  assert.equal(await reindex({ rest: true }), 0);
});
