import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { CASES_PER_PAGE, type QueueFilter } from '#domain/comment-queue.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { suspend } from './account-standing.ts';
import { caseReadersOf } from './case-readers.ts';
import { appeal } from './comment-appeals.ts';
import { commentCases } from './comment-cases.ts';
import { lastDecisions } from './comment-decisions.ts';
import { removeComment } from './comment-moderation.ts';
import { countQueue, countWaiting, findQueuePage, isSearchCut } from './comment-queue.ts';
import { reportComment } from './comment-reports.ts';
import { transaction } from './connection.ts';
import { editComment, takeBack } from './own-comments.ts';
import { noteOnPerson } from './people-record.ts';
import { comments, commentWords, stories } from './schema.ts';
import { indexDue } from './search-index.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeSection, makeStory } from './testing-stories.ts';

const noon = new Date('2026-11-20T12:00:00Z');
const at = (minute: number) => new Date(noon.getTime() + minute * 60_000);
const HELD = 3 * CASES_PER_PAGE;

let ines: AccountViewer;
let theo: AccountViewer;
let sol: AccountViewer;
let wren: AccountViewer;
let mikkel: AccountViewer;
let her: number;
let him: number;
let said: number[];

freshDatabase(async () => {
  [ines, theo] = [await someone('critic'), await someone('critic')];
  sol = await someone('moderator');
  [wren, mikkel] = [await someone(), await someone()];
  const sectionId = await makeSection('film');
  her = await makeStory({ slug: 'her', authorId: ines.id, sectionId });
  him = await makeStory({ slug: 'him', authorId: theo.id, sectionId });
  said = await makeThread(her, [
    { by: mikkel.id, at: at(0), text: 'The piano is late.' },
    { by: wren.id, parent: 1, at: at(1) },
    { by: mikkel.id, at: at(2) },
    { by: wren.id, at: at(3) },
    // Many at one moment, so that the moment alone puts them into no order.
    ...Array.from({ length: HELD }, (_, place) => ({
      by: wren.id,
      state: 'held' as const,
      at: at(place < 30 ? 4 : 5),
    })),
  ]);
  await makeThread(him, [
    { by: mikkel.id, at: at(9), state: 'held' },
    { by: wren.id, at: at(9) },
  ]);
  await makeThread(await makeStory({ slug: 'gone', authorId: ines.id, sectionId, status: 'withdrawn' }), [
    { by: wren.id, state: 'held' },
  ]);
  await reportComment(numbered(1), { reason: 'spoiler', note: 'All of it.' }, wren, at(6));
  await removeComment(numbered(3), { rule: 'other', reason: 'off the point' }, sol, at(7));
  await appeal(numbered(3), 'It was not.', mikkel, at(8));
  await takeBack(numbered(4), wren, at(8));
});

const numbered = (number: number) => said[number - 1] as number;
const ids = async (filter: QueueFilter, viewer = sol) => (await findQueuePage(filter, viewer)).ids;

test('each list has what belongs into it, under stories that are out', async () => {
  assert.deepEqual(await ids({ tab: 'held' }), said.slice(4, 4 + CASES_PER_PAGE));
  assert.deepEqual(await ids({ tab: 'reported' }), [numbered(1)]);
  assert.deepEqual((await ids({ tab: 'new' })).slice(-2), [numbered(2), numbered(1)], 'newest first');
  assert.deepEqual(await ids({ tab: 'removed' }), [numbered(3)], 'without what its author took back');
  assert.deepEqual(await ids({ tab: 'appeals' }), [numbered(3)]);
  assert.deepEqual(
    [...(await countQueue({}, sol))],
    [
      ['held', HELD + 1],
      ['reported', 1],
      ['new', 3],
      ['removed', 1],
      ['appeals', 1],
    ],
  );
});

test('what waits is counted in one number, for those who decide', async () => {
  assert.equal(await countWaiting(sol), HELD + 3);
  assert.equal(await countWaiting(ines), 1);
  assert.equal(await countWaiting(theo), 0);
});

test('page after page nothing is left out and nothing comes twice', async () => {
  const seen: number[] = [];
  let filter: QueueFilter | null = { tab: 'held', under: her };
  while (filter) {
    const page = await findQueuePage(filter, sol);
    seen.push(...page.ids);
    filter = page.next && { ...filter, after: page.next };
  }
  assert.deepEqual(seen, said.slice(4));
});

test('lists are narrowed to a person and to a story', async () => {
  assert.equal((await ids({ tab: 'held', by: mikkel.id })).length, 1);
  assert.deepEqual(await ids({ tab: 'new', by: mikkel.id }), [numbered(1)]);
  assert.deepEqual(await ids({ tab: 'held', by: mikkel.id, under: her }), []);
  assert.equal((await countQueue({ under: him }, sol)).get('held'), 1);
});

test('a critic has what stands under own stories, and nothing to decide that is held or removed', async () => {
  assert.deepEqual(await ids({ tab: 'reported' }, ines), [numbered(1)]);
  assert.deepEqual(await ids({ tab: 'new' }, ines), [numbered(2), numbered(1)]);
  for (const tab of ['held', 'removed', 'appeals'] as const) assert.deepEqual(await ids({ tab }, ines), []);
  assert.deepEqual(await ids({ tab: 'reported' }, theo), []);
  assert.deepEqual([...(await countQueue({}, theo)).keys()], ['reported', 'new']);
  assert.deepEqual(await commentCases([numbered(1), numbered(3)], theo), [], 'nor is it told by its number');
});

test('a case has its context, its reasons, the record of its author and what staff noted', async () => {
  await noteOnPerson(mikkel.id, 'Sold shoes in 2024.', sol, at(9));
  await noteOnPerson(mikkel.id, 'Has stopped.', sol, at(10));
  await suspend(mikkel.id, { until: at(60), reason: 'shoes' }, sol, at(11));
  const [reported, answer, removed] = await commentCases([numbered(1), numbered(2), numbered(3)], sol);
  assert.deepEqual(reported?.reports, [{ reason: 'spoiler', note: 'All of it.', at: at(6) }]);
  assert.deepEqual(reported?.record, { written: 3, removed: 1 });
  assert.deepEqual(answer?.answered, { number: 1, name: mikkel.name, text: 'The piano is late.' });
  assert.deepEqual(answer?.record, { written: HELD + 4, removed: 0 }, 'what was taken back was not removed');
  assert.deepEqual([reported?.note?.text, reported?.author.suspendedUntil], ['Has stopped.', at(60)]);
  assert.deepEqual([answer?.note, answer?.author.suspendedUntil], [null, null]);
  assert.equal((await commentCases([numbered(1)], ines))[0]?.note, null, 'notes are for those who judge people');
  assert.deepEqual([removed?.appeal?.text, removed?.last?.act], ['It was not.', 'comment-removed']);
});

test('comments are found by their words in every list, whatever their case, accents and place', async () => {
  const café = await makeStory({ slug: 'cafe', authorId: theo.id, sectionId: await makeSection('food') });
  const [stands = 0, held = 0] = await makeThread(café, [
    { by: mikkel.id, at: at(20), text: 'The **Café** at buyshoes.example, again and again.' },
    { by: wren.id, at: at(21), text: 'At again the café.', state: 'held' },
    { by: wren.id, at: at(22), text: 'Nothing of the kind.' },
  ]);
  await indexDue();
  assert.deepEqual(await ids({ tab: 'new', words: 'CAFE' }), [stands]);
  assert.deepEqual(await ids({ tab: 'held', words: 'caf' }), [held]);
  assert.deepEqual(await ids({ tab: 'new', words: 'buyshoes.example' }), [stands], 'where a link leads');
  assert.deepEqual(await ids({ tab: 'held', words: '"at again"' }), [held], 'words beside each other');
  assert.deepEqual(await ids({ tab: 'held', words: '"again at"' }), []);
  assert.deepEqual(await ids({ tab: 'new', words: '?!' }), [], 'no word at all');
  assert.deepEqual(await ids({ tab: 'reported', words: 'piano' }), [numbered(1)]);
  assert.deepEqual(await ids({ tab: 'held', words: 'cafe', by: mikkel.id }), []);
  const counts = await countQueue({ words: 'cafe' }, sol);
  assert.deepEqual([counts.get('held'), counts.get('new'), counts.get('removed')], [1, 1, 0]);
  assert.deepEqual(await ids({ tab: 'new', words: 'cafe' }, ines), [], 'a critic finds it under own stories only');
  assert.equal(await isSearchCut('cafe'), false);
  await transaction((tx) => tx.delete(comments).where(eq(comments.storyId, café)));
  await transaction((tx) => tx.delete(stories).where(eq(stories.id, café)));
  assert.deepEqual(await ids({ tab: 'new', words: 'cafe' }), []);
});

test('what was changed is found by its old words no more, before anybody has read the new ones', async () => {
  const id = (await makeThread(await makeStory({ slug: 'edited', authorId: theo.id, sectionId: 1 }), [
    { by: wren.id, at: at(0), text: 'A zither.' },
  ])) as [number];
  await indexDue();
  assert.deepEqual(await ids({ tab: 'new', words: 'zither' }), id);
  await editComment(id[0], { text: 'A cimbalom.', spoils: false, spoilsUpTo: null }, wren, at(1));
  assert.deepEqual(await ids({ tab: 'new', words: 'zither' }), []);
  await indexDue();
  assert.deepEqual(await ids({ tab: 'new', words: 'cimbalom' }), id);
  await transaction((tx) => tx.update(comments).set({ text: '' }).where(eq(comments.id, id[0])));
  const left = () => transaction((tx) => tx.select().from(commentWords).where(eq(commentWords.commentId, id[0])));
  assert.deepEqual(await left(), [], 'erased at once');
  await indexDue();
  assert.deepEqual(await left(), [], 'and for good');
});

const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };

test('a list is read from its index, in its order, and no table is scanned', onSqlite, async () => {
  const after = { at: noon, id: 1 };
  const lists: [QueueFilter, RegExp][] = [
    [{ tab: 'held', after }, /comments_state/],
    [{ tab: 'held', by: 1 }, /comments_account_state/],
    [{ tab: 'held', under: 1 }, /comments_story_state/],
    [{ tab: 'reported', after }, /comments_reported/],
    [{ tab: 'new', after }, /comments_state/],
    [{ tab: 'new', by: 1 }, /comments_account_state/],
    [{ tab: 'new', under: 1 }, /comments_story_state/],
    [{ tab: 'removed', after }, /comments_removed/],
  ];
  for (const [filter, index] of lists) {
    const [plan = '', ...more] = await plansOf(() => findQueuePage(filter, sol));
    assert.deepEqual(more, []);
    assert.match(plan, new RegExp(`INDEX ${index.source}`), JSON.stringify(filter));
    assert.doesNotMatch(plan, /TEMP B-TREE|SCAN/, JSON.stringify(filter));
  }
});

test('what waits for an answer to its author is found by that', onSqlite, async () => {
  const [plan = ''] = await plansOf(() => findQueuePage({ tab: 'appeals' }, sol));
  assert.match(plan, /^SEARCH comment_appeals USING COVERING INDEX comment_appeals_waiting/);
  assert.doesNotMatch(plan, /SCAN/);
});

test('counting, a page of cases and their last decisions scan no table', onSqlite, async () => {
  const work = [
    () => countQueue({}, sol),
    () => countWaiting(sol),
    () => countQueue({ by: 1, under: 1 }, ines),
    () => findQueuePage({ tab: 'reported' }, ines),
    () => findQueuePage({ tab: 'new' }, ines),
    () => commentCases([1, 2], sol),
    () => lastDecisions([1, 2]),
    () => countQueue({ words: 'cafe' }, sol),
    () => findQueuePage({ tab: 'held', words: 'well "said so"' }, sol),
    () => findQueuePage({ tab: 'new', words: 'cafe', by: 1 }, ines),
    () => isSearchCut('cafe'),
    () => caseReadersOf([1, 2], noon),
  ];
  for (const one of work) {
    const plans = await plansOf(one);
    assert.ok(plans.length > 0);
    for (const plan of plans) {
      assert.doesNotMatch(plan, /SCAN (?!some|found|\(subquery|comment_search VIRTUAL TABLE INDEX)/, plan);
    }
  }
});
