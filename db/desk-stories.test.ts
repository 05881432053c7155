import assert from 'node:assert/strict';
import { test } from 'node:test';
import { and, eq } from 'drizzle-orm';
import type { DeskFilter } from '#domain/desk-filter.ts';
import type { StoryStatus } from '#domain/story.ts';
import { countWaiting } from './comment-queue.ts';
import { transaction } from './connection.ts';
import { findDeskPage, ownDrafts } from './desk-stories.ts';
import { storiesWithHeld } from './held-comments.ts';
import { publishStory } from './publishing.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { comments, stories } from './schema.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };
const all: DeskFilter = { tab: 'all', page: 1 };

let [ines, maren, film, tv, work] = [0, 0, 0, 0, 0];
const ids: Record<string, number> = {};
const editor = () => asRole(maren, 'editor');

async function story(headline: string, authorId: number, sectionId: number, minute: number) {
  const id = await startStory('review', authorId, at(minute));
  ids[headline] = id;
  await saveWorkingCopy(id, 1, written({ headline, sectionId, workId: work }), editor(), at(minute));
  return id;
}

freshDatabase(async () => {
  [ines, maren] = [await makeAccount('ines', 'critic'), await makeAccount('maren', 'editor')];
  [film, tv, work] = [await makeSection('film'), await makeSection('tv'), await makeWork('errand')];
  await story('draft', ines, film, 1);
  await publishStory(await story('live', ines, tv, 2), editor(), at(2));
  const changed = await story('changed', maren, film, 3);
  await publishStory(changed, editor(), at(3));
  await saveWorkingCopy(
    changed,
    2,
    written({ headline: 'changed since', sectionId: tv, workId: work }),
    editor(),
    at(9),
  );
  ids.imported = await makeStory({ slug: 'imported', authorId: maren, sectionId: film, kind: 'feature' });
  await transaction((tx) =>
    tx
      .update(stories)
      .set({ touchedAt: at(0) })
      .where(eq(stories.id, ids.imported ?? 0)),
  );
});

const headlines = async (filter: Partial<DeskFilter>, viewer = editor()) =>
  (await findDeskPage({ ...all, ...filter }, viewer))?.rows.map((row) => row.headline);

test('the list says what the working copies say, last touched first', async () => {
  assert.deepEqual(await headlines({}), ['changed since', 'live', 'draft', 'On *imported*']);
});

test('each tab lists and counts its own', async () => {
  assert.deepEqual((await findDeskPage(all, editor()))?.counts, {
    ...{ all: 4, draft: 1, submitted: 0, returned: 0, approved: 0, scheduled: 0, published: 3, withdrawn: 0 },
    changes: 1,
  });
  assert.deepEqual(await headlines({ tab: 'draft' }), ['draft']);
  assert.deepEqual(await headlines({ tab: 'published' }), ['changed since', 'live', 'On *imported*']);
  assert.deepEqual(await headlines({ tab: 'changes' }), ['changed since']);
  assert.deepEqual(await headlines({ tab: 'withdrawn' }), []);
});

test('filters narrow the list and the counts alike', async () => {
  assert.deepEqual(await headlines({ kind: 'feature' }), ['On *imported*']);
  assert.deepEqual(await headlines({ sectionId: tv }), ['changed since', 'live'], 'the section that the desk knows');
  assert.deepEqual(await headlines({ sectionId: film, tab: 'published' }), ['On *imported*']);
  assert.deepEqual(await headlines({ authorId: ines }), ['live', 'draft']);
  const page = await findDeskPage({ ...all, sectionId: tv, authorId: maren }, editor());
  assert.deepEqual([page?.counts.all, page?.counts.changes], [1, 1]);
});

test('who may not see all stories sees their own, whatever is asked for', async () => {
  for (const role of ['contributor', 'critic'] as const) {
    assert.deepEqual(await headlines({}, asRole(ines, role)), ['live', 'draft']);
    assert.deepEqual(await headlines({ authorId: maren }, asRole(ines, role)), ['live', 'draft']);
    assert.equal((await findDeskPage(all, asRole(ines, role)))?.counts.all, 2);
  }
});

test('past the last page there is nothing', async () => {
  assert.equal(await findDeskPage({ ...all, page: 2 }, editor()), undefined);
  assert.ok(await findDeskPage({ ...all, tab: 'withdrawn' }, editor()), 'an empty list has one page');
});

test('own drafts come with their length', async () => {
  const drafts = await ownDrafts(asRole(ines, 'critic'), 5);
  assert.deepEqual(
    drafts.map(({ headline, words }) => [headline, words]),
    [['draft', 0]],
  );
  assert.deepEqual(await ownDrafts(editor(), 5), []);
});

test('held comments are told of by story, to whoever decides about them', async () => {
  const storyId = ids.live ?? 0;
  const comment = { storyId, accountId: ines, depth: 0, text: 'Hm.', state: 'held' as const };
  await transaction(async (tx) => {
    for (const number of [3, 4]) {
      await tx.insert(comments).values({ ...comment, number, createdAt: at(number), once: `once ${number}` });
    }
  });
  assert.deepEqual(await storiesWithHeld(asRole(maren, 'moderator'), 5), [
    { storyId, area: 'reviews', slug: 'live', headline: 'live', comments: 2, since: at(3) },
  ]);
  assert.deepEqual(await storiesWithHeld(asRole(ines, 'critic'), 5), []);
  assert.deepEqual(await storiesWithHeld(asRole(maren, 'moderator'), 0), []);
  assert.equal(await countWaiting(asRole(maren, 'moderator')), 2, 'counted beyond what is listed');
  assert.equal(await countWaiting(asRole(ines, 'critic')), 0);
  await transaction((tx) => tx.delete(comments).where(and(eq(comments.storyId, storyId))));
});

test('held comments under a story that was withdrawn wait for nobody before it is back', async () => {
  const storyId = ids.live ?? 0;
  const held = { storyId, accountId: ines, depth: 0, text: 'Hm.', state: 'held' as const, number: 1, once: 'once' };
  const become = (status: StoryStatus) =>
    transaction((tx) => tx.update(stories).set({ status }).where(eq(stories.id, storyId)));
  await transaction((tx) => tx.insert(comments).values({ ...held, createdAt: at(1) }));
  await become('withdrawn');
  assert.deepEqual(await storiesWithHeld(asRole(maren, 'moderator'), 5), []);
  assert.equal(await countWaiting(asRole(maren, 'moderator')), 0);
  await become('published');
  assert.equal(await countWaiting(asRole(maren, 'moderator')), 1);
  await transaction((tx) => tx.delete(comments).where(eq(comments.storyId, storyId)));
});

const lists: [string, Partial<DeskFilter>, RegExp][] = [
  ['everything', {}, /USING COVERING INDEX stories_desk\b/],
  ['drafts', { tab: 'draft' }, /USING COVERING INDEX stories_desk_status/],
  ['live stories', { tab: 'published' }, /USING COVERING INDEX stories_desk_status/],
  ['live stories with changes', { tab: 'changes' }, /USING COVERING INDEX stories_desk_changes/],
  ["one author's", { authorId: 1 }, /USING COVERING INDEX stories_desk_author/],
  ["one author's drafts", { authorId: 1, tab: 'draft' }, /USING (COVERING )?INDEX stories_desk_author/],
];

for (const [what, filter, index] of lists) {
  test(`the desk finds ${what} by an index in the order of the list`, onSqlite, async () => {
    const [counting, finding, rows] = await plansOf(() => findDeskPage({ ...all, ...filter }, editor()));
    assert.match(counting ?? '', /COVERING INDEX/);
    assert.match(finding ?? '', index);
    if (!filter.authorId || !filter.tab) assert.doesNotMatch(finding ?? '', /TEMP B-TREE/);
    assert.doesNotMatch(rows ?? 'SEARCH', /SCAN/);
  });
}

test('the stories of a kind are counted from an index alone', onSqlite, async () => {
  const [counting] = await plansOf(() => findDeskPage({ ...all, kind: 'review' }, editor()));
  assert.match(counting ?? '', /COVERING INDEX stories_desk_kind/);
});

test('to find the stories of a section no text is read', onSqlite, async () => {
  for (const plan of (await plansOf(() => findDeskPage({ ...all, sectionId: 1 }, editor()))).slice(0, 2)) {
    assert.match(plan, /SEARCH working_copies USING COVERING INDEX working_copies_section/);
    assert.doesNotMatch(plan, /SCAN working_copies/);
  }
});
