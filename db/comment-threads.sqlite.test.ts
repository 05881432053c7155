import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anonymous } from '#domain/viewer.ts';
import { pagesOfAuthors } from './author-pages.ts';
import { pageOf, pageOfThread, spokenByStaff } from './comment-threads.ts';
import { postComment } from './comments.ts';
import { featuredIn } from './featured-comments.ts';
import { lastJudged } from './judged-comments.ts';
import { likeComment } from './likes.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();
const skip = settings().MARQUEE_DATABASE ? 'asks SQLite for its plans' : false;

test('a long thread is read page by page', { skip }, async (t) => {
  const wren = await someone();
  const theo = await someone();
  const storyId = await makeStory({ slug: 'her', authorId: wren.id, sectionId: await makeSection('film') });
  const [first = 0] = await makeThread(
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

  await t.test('each order comes out of an index, and only the comments of the page are sorted', async () => {
    const indexes = { oldest: 'comments_thread', newest: 'comments_thread', liked: 'comments_most_liked' } as const;
    for (const [view, index] of Object.entries(indexes)) {
      const page = await plansOf(() => pageOfThread(storyId, 60, anonymous, view as keyof typeof indexes));
      assert.equal(page.length, 1, page.join('\n'));
      const [tops = '', rest = ''] = page[0]?.split('SCAN tops') ?? [];
      assert.match(tops, new RegExp(`INDEX ${index} \\(story_id=\\? AND depth=\\?\\)`));
      assert.doesNotMatch(tops, /TEMP B-TREE|SCAN/);
      assert.doesNotMatch(rest, /SCAN/);
    }
  });

  await t.test('what staff said is found by who they are', async () => {
    const plans = [
      ...(await plansOf(() => pageOfThread(storyId, 1, anonymous, 'staff'))),
      ...(await plansOf(() => spokenByStaff(storyId))),
    ];
    assert.equal(plans.length, 2, plans.join('\n'));
    for (const plan of plans) {
      assert.match(plan, /INDEX accounts_role \(role=\?\); SEARCH comments USING (COVERING )?INDEX comments_by_author/);
      assert.doesNotMatch(plan, /SCAN (?!tops|\(subquery)/, plan);
    }
  });

  await t.test('what is featured is found by its story', async () => {
    const [plan = '', ...more] = await plansOf(() => featuredIn(storyId, anonymous));
    assert.deepEqual(more, []);
    assert.doesNotMatch(plan, /SCAN/, plan);
  });

  await t.test('a like reads no more than the comment and who likes it', async () => {
    const liked = await plansOf(() => likeComment(first, true, theo, new Date()));
    assert.ok(liked.length > 0);
    for (const plan of liked) assert.doesNotMatch(plan, /SCAN|TEMP B-TREE/, plan);
  });

  await t.test('the pages of authors are found by their numbers', async () => {
    const plans = await plansOf(() => pagesOfAuthors([theo.id, 1_000]));
    assert.equal(plans.length, 2);
    for (const plan of plans) assert.doesNotMatch(plan, /SCAN/, plan);
  });

  await t.test('what moderators judged last is found in the log, in its order', async () => {
    const [plan = '', ...more] = await plansOf(() => lastJudged(1).next());
    assert.deepEqual(more, []);
    assert.match(plan, /INDEX audit_entries_area \(area=\?\)/);
    assert.doesNotMatch(plan, /SCAN|TEMP B-TREE/, plan);
  });
});
