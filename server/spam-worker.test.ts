import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { approveComment, removeComment } from '#db/comment-moderation.ts';
import { readsLike, readWith } from '#db/spam-reader.ts';
import { freshDatabase } from '#db/testing.ts';
import { makeThread, someone } from '#db/testing-comments.ts';
import { makeSection, makeStory } from '#db/testing-stories.ts';
import { readsLikeNothing } from '#domain/spam-reading.ts';
import { linesOf, said, sold } from '#domain/testing-spam.ts';
import { startSpamWorker } from './spam-worker.ts';

freshDatabase();
after(() => readWith(readsLikeNothing));

const now = new Date();
const offer = 'Play at the best online casino, sign up for your bonus';
const failed = (what: string, cause: unknown) => assert.fail(`${what}: ${cause}`);

/** Starts it, and waits until what it has learned says so. */
async function learned(enough: () => boolean) {
  const stop = startSpamWorker(failed);
  while (!enough()) await new Promise((resolve) => setTimeout(resolve, 5));
  await stop();
}

test('what moderators decide is learned from the tables, by every process that starts', async () => {
  const [sol, wren] = [await someone('moderator'), await someone()];
  const storyId = await makeStory({ slug: 'her', authorId: sol.id, sectionId: await makeSection('film') });
  const all = [...linesOf(sold), ...linesOf(said)];
  const ids = await makeThread(
    storyId,
    all.map((text) => ({ by: wren.id, text, state: 'held' as const })),
  );
  for (const [at, id] of ids.entries()) {
    if (at < linesOf(sold).length) await removeComment(id, { rule: 'selling', reason: '' }, sol, now);
    else await approveComment(id, sol, now);
  }
  assert.equal(readsLike(offer), null);
  await learned(() => readsLike(offer) !== null);
  assert.ok((readsLike(offer)?.sure ?? 0) > 0.9);
  assert.ok((readsLike('The ending of the second season is the best thing in it.')?.sure ?? 0) < 0.9);
});

test('stopped while it learns, it stops', async () => {
  await startSpamWorker(failed)();
});
