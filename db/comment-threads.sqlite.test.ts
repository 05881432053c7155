import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anonymous } from '#domain/viewer.ts';
import { pageOf, pageOfThread } from './comment-threads.ts';
import { postComment } from './comments.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();
const skip = settings().MARQUEE_DATABASE ? 'asks SQLite for its plans' : false;

test('a long thread is read page by page', { skip }, async (t) => {
  const wren = await someone();
  const storyId = await makeStory({ slug: 'her', authorId: wren.id, sectionId: await makeSection('film') });
  await makeThread(
    storyId,
    Array.from({ length: 5_000 }, () => ({ by: wren.id })),
  );

  await t.test('a page is one query, and no query about comments reads a whole table', async () => {
    const page = await plansOf(() => pageOfThread(storyId, 60, anonymous));
    assert.equal(page.length, 1, page.join('\n'));
    const found = await plansOf(() => pageOf(storyId, 4_321, wren));
    const posted = await plansOf(() =>
      postComment({ storyId, parent: 4_000, text: 'Well said.', spoils: false, once: 'x' }, wren, new Date()),
    );
    // What the query itself has gathered may be read through: that is one page, or the numbers of one thread.
    for (const plan of [...page, ...found, ...posted]) assert.doesNotMatch(plan, /SCAN (?!tops|\(subquery)/, plan);
  });
});
