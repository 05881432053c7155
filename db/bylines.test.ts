import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Byline } from '#domain/byline.ts';
import { writersOfStories } from './bylines.ts';
import { read, transaction } from './connection.ts';
import { otherReviews } from './critic-card.ts';
import { findCritic } from './critics.ts';
import { mostDiscussedBy } from './discussed.ts';
import { writersCalled } from './find-writers.ts';
import { publishStory, withdrawStory } from './publishing.ts';
import { restoreRevision } from './restore-revision.ts';
import { findRevision } from './revisions.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { accounts, storyBylines } from './schema.ts';
import { findStory } from './stories.ts';
import { countStories, newestByWriter, newestStories } from './story-cards.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount, makeGuest, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 12, minute));
let ines = 0;
let maren = 0;
let juno = 0;
let lorna: Byline = { by: 'guest', id: 0 };
let section = 0;
let work = 0;

freshDatabase(async () => {
  ines = await makeAccount('ines');
  maren = await makeAccount('maren', 'editor');
  juno = await makeAccount('juno', 'contributor');
  lorna = { by: 'guest', id: await makeGuest('lorna') };
  section = await makeSection('film');
  work = await makeWork('her');
});

const critic = () => asRole(ines, 'critic');
const editor = () => asRole(maren, 'editor');
const account = (id: number): Byline => ({ by: 'account', id });
const text = (bylines: Byline[] | undefined, headline = 'Her') =>
  written({ bylines, headline, slug: '', sectionId: section, workId: work });
const standing = async (id: number) => (await openWorkingCopy(id, editor()))?.content.bylines;
const namesOver = async (slug: string) => (await findStory('reviews', slug))?.writers.map(({ name }) => name);

async function draft(by = ines) {
  return startStory('review', by, at(0));
}

test('a story begins under the name of whoever begins it', async () => {
  assert.deepEqual(await standing(await draft()), [account(ines)]);
});

test('a critic puts a guest and a colleague over an own story; readers get them in that order once it is published', async () => {
  const id = await draft();
  const names = [lorna, account(ines), account(maren)];
  await saveWorkingCopy(id, 1, text(names, 'Three names'), critic(), at(1));
  await publishStory(id, critic(), at(2));
  assert.deepEqual(await namesOver('three-names'), ['lorna', 'ines', 'maren']);
  assert.deepEqual(
    (await writersOfStories([id])).get(id)?.map(({ by, handle }) => [by, handle]),
    [
      ['guest', 'lorna'],
      ['account', 'ines'],
      ['account', 'maren'],
    ],
  );
});

test('a changed byline is a change to publish, and readers keep the old one until then', async () => {
  const id = await draft();
  await saveWorkingCopy(id, 1, text([account(ines)], 'Live byline'), critic(), at(1));
  await publishStory(id, critic(), at(2));
  const saved = await saveWorkingCopy(id, 2, text([account(ines), lorna], 'Live byline'), critic(), at(3));
  assert.ok(saved.outcome === 'saved' && saved.hasChanges);
  assert.deepEqual(await namesOver('live-byline'), ['ines']);
  assert.equal((await findRevision(id, 1, critic()))?.content.bylines.length, 1);
  const published = await publishStory(id, critic(), at(4));
  assert.ok(published.outcome === 'published');
  assert.deepEqual(published.bylines, [account(ines), lorna], 'whose pages are out of date');
  assert.deepEqual(await namesOver('live-byline'), ['ines', 'lorna']);
  const third = await saveWorkingCopy(id, 3, text([lorna], 'Live byline'), critic(), at(5));
  assert.equal(third.outcome, 'saved');
  const gone = await publishStory(id, critic(), at(6));
  assert.deepEqual(gone.outcome === 'published' && gone.bylines, [lorna, account(ines)], 'who stood there before too');
});

test('what a contributor sends of bylines is not taken, and whoever began a story keeps it under another name', async () => {
  const id = await draft(juno);
  const own = asRole(juno, 'contributor');
  await saveWorkingCopy(id, 1, text([account(maren)]), own, at(1));
  assert.deepEqual(await standing(id), [account(juno)]);
  await saveWorkingCopy(id, 2, text([account(ines)]), editor(), at(2));
  assert.deepEqual(await standing(id), [account(ines)]);
  const saved = await saveWorkingCopy(id, 3, text([account(juno)], 'Still mine'), own, at(3));
  assert.equal(saved.outcome, 'saved');
  assert.deepEqual(await standing(id), [account(ines)]);
  assert.equal(await openWorkingCopy(id, critic()), undefined, 'a name over it opens no door');
});

test('only somebody of the house can be named; who is named already may stay, and be brought back', async () => {
  const id = await draft();
  const reader = await makeAccount('reader', 'reader');
  for (const stranger of [account(reader), account(9_999), { by: 'guest', id: 9_999 } as const]) {
    const saved = await saveWorkingCopy(id, 1, text([account(ines), stranger]), critic(), at(1));
    assert.ok(saved.outcome === 'refused' && saved.errors.bylines, JSON.stringify(stranger));
  }
  const leaving = await makeAccount('leaving');
  await saveWorkingCopy(id, 1, text([account(ines), account(leaving)], 'Farewell'), critic(), at(1));
  await publishStory(id, critic(), at(2));
  await transaction((tx) => tx.update(accounts).set({ role: 'reader' }).where(eq(accounts.id, leaving)));
  const kept = await saveWorkingCopy(id, 2, text([account(leaving), account(ines)], 'Farewell'), critic(), at(3));
  assert.equal(kept.outcome, 'saved');
  await saveWorkingCopy(id, 3, text([account(ines)], 'Farewell'), critic(), at(4));
  assert.equal((await restoreRevision({ storyId: id, number: 1 }, critic(), at(5))).outcome, 'restored');
  assert.deepEqual(await standing(id), [account(ines), account(leaving)]);
});

test('everybody over a story has it among theirs, and a withdrawn one nobody', async () => {
  const colleague = account(await makeAccount('colleague'));
  const id = await draft();
  await saveWorkingCopy(id, 1, text([account(ines), colleague, lorna], 'Shared'), critic(), at(1));
  await publishStory(id, critic(), at(20));
  for (const writer of [account(ines), colleague, lorna])
    assert.equal((await newestStories({ writer }, 1))[0]?.slug, 'shared', JSON.stringify(writer));
  assert.equal((await newestByWriter([colleague, lorna])).size, 2);
  assert.deepEqual((await findCritic('colleague'))?.counts, { review: 1, feature: 0, news: 0, list: 0 });
  assert.deepEqual((await findCritic('colleague'))?.scores, [{ score: 50, reviews: 1 }]);
  assert.equal((await otherReviews([colleague], 0)).get(`account-${colleague.id}`)?.total, 1);
  const withdrawn = await withdrawStory(id, critic(), at(21));
  assert.deepEqual(withdrawn.outcome === 'withdrawn' && withdrawn.bylines, [account(ines), colleague, lorna]);
  assert.equal(await countStories({ writer: colleague }), 0);
  assert.equal(await findCritic('colleague'), undefined);
});

test('the most argued of a guest are their own', async () => {
  const guest: Byline = { by: 'guest', id: await makeGuest('argued') };
  const where = { authorId: ines, sectionId: section };
  await makeStory({ ...where, slug: 'quiet', bylines: [guest], comments: 1 });
  await makeStory({ ...where, slug: 'loud', bylines: [account(ines), guest], comments: 9 });
  await makeStory({ ...where, slug: 'of-another', comments: 90 });
  assert.deepEqual(
    (await mostDiscussedBy(guest, 5)).map(({ slug }) => slug),
    ['loud', 'quiet'],
  );
});

test('names are found by a part of them, the staff first, readers never', async () => {
  await makeAccount('lorne', 'editor');
  await makeAccount('lori', 'reader');
  assert.deepEqual(
    (await writersCalled('LÓR', 8)).map(({ by, name }) => [by, name]),
    [
      ['account', 'lorne'],
      ['guest', 'lorna'],
    ],
  );
  assert.deepEqual(await writersCalled('%', 8), []);
});

test('the database refuses a byline of nobody, of two, and the same one twice', async () => {
  const storyId = await makeStory({ authorId: ines, sectionId: section, slug: 'guarded' });
  const row = { storyId, kind: 'review', publishedAt: at(0) } as const;
  const refused = (values: Partial<typeof storyBylines.$inferInsert>) =>
    assert.rejects(transaction((tx) => tx.insert(storyBylines).values({ ...row, position: 2, ...values })));
  await refused({});
  await refused({ accountId: maren, guestId: lorna.id });
  await refused({ accountId: ines });
  await refused({ accountId: maren, position: 1 });
  await refused({ accountId: maren, position: 0 });
  const kept = await read().select().from(storyBylines).where(eq(storyBylines.storyId, storyId));
  assert.equal(kept.length, 1);
});
