import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FEED_COMMENTS } from '#domain/comment-feed.ts';
import { newestComments } from './comment-feed.ts';
import { chooseReaderPage } from './reader-pages.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

let film: { authorId: number; sectionId: number };

freshDatabase(async () => {
  film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
});

test('what everybody can read is given, newest first, with the pages of who wrote it', async () => {
  const storyId = await makeStory({ ...film, slug: 'her' });
  const [theo, wren] = [await someone(), await someone()];
  await chooseReaderPage(theo.id, { page: true, ratings: false, seen: false });
  await makeThread(storyId, [
    { by: theo.id, text: 'First.' },
    { by: wren.id, state: 'held', text: 'Held.' },
    { by: wren.id, state: 'removed', text: 'Removed.' },
    { by: wren.id, text: 'Last.' },
  ]);
  const found = await newestComments('reviews', 'her');
  assert.equal(found?.story.headline, 'On *her*');
  assert.deepEqual(
    found?.comments.map(({ number, text, author }) => ({ number, text, ...author })),
    [
      { number: 4, text: 'Last.', name: wren.handle, path: undefined },
      { number: 1, text: 'First.', name: theo.handle, path: `/readers/${theo.handle}` },
    ],
  );
  assert.deepEqual(found?.authors, [wren.id, theo.id]);
});

test('a long thread is cut', async () => {
  const storyId = await makeStory({ ...film, slug: 'long' });
  const { id: by } = await someone();
  await makeThread(
    storyId,
    Array.from({ length: FEED_COMMENTS + 1 }, () => ({ by })),
  );
  const found = await newestComments('reviews', 'long');
  assert.equal(found?.comments.length, FEED_COMMENTS);
  assert.equal(found?.comments.at(-1)?.number, 2);
});

test('what readers do not have has no comments', async () => {
  await makeThread(await makeStory({ ...film, slug: 'gone', status: 'withdrawn' }), [{ by: film.authorId }]);
  assert.equal(await newestComments('reviews', 'gone'), undefined);
  assert.equal(await newestComments('lists', 'her'), undefined);
});
