import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyBody } from './body.ts';
import { type BulkOrder, type BulkStory, bulkActsFor, ruleBulk, ruleUndo } from './bulk.ts';
import type { StoryContent } from './content.ts';
import type { StoryStatus } from './story.ts';
import type { AccountViewer, Role } from './viewer.ts';

const now = new Date('2026-11-20T12:00:00Z');
const as = (role: Role, id = 1): AccountViewer => ({ kind: 'account', id, role, name: 'Somebody', handle: 'somebody' });

const text: StoryContent = {
  ...{ headline: 'Her', verdict: '', score: null, sectionId: 1, tags: ['Night', 'Séance'], workId: null, edition: '' },
  ...{ leadMediaId: null, disclosed: '', disclosure: '', slug: '', body: emptyBody, entries: [], bylines: [] },
};

/** A story of account 1. */
function story(status: StoryStatus = 'draft', content: Partial<StoryContent> = {}, writes?: number): BulkStory {
  const file = { id: 7, kind: 'review', area: 'reviews', status, slug: null, authorId: 1, authorName: 'Ines' } as const;
  const times = { since: now, until: new Date(now.getTime() + 1000) };
  const hold = writes === undefined ? undefined : { holder: { id: writes, name: 'Maren' }, page: 'x', ...times };
  return {
    story: { ...file, ...{ publishedAt: null, dueAt: null, embargoedUntil: null }, hasChanges: false },
    content: { ...text, ...content },
    hold,
  };
}

const orders: BulkOrder[] = [
  { act: 'withdraw' },
  { act: 'section', sectionId: 2 },
  { act: 'tag', tag: 'Noir' },
  { act: 'untag', tag: 'seance' },
];

const rulings = (viewer: AccountViewer, status: StoryStatus) =>
  orders.map((order) => ruleBulk(order, story(status), viewer, now).ruling).join(' ');

test('each role may do to many what it may do to one', () => {
  const free = 'go go go go';
  assert.equal(rulings(as('editor', 9), 'published'), free);
  assert.equal(rulings(as('admin', 9), 'published'), free);
  assert.equal(rulings(as('critic'), 'published'), free);
  assert.equal(rulings(as('contributor'), 'published'), 'refused refused refused refused');
  assert.equal(rulings(as('contributor'), 'draft'), 'refused go go go');
  for (const nobody of [as('contributor', 2), as('critic', 2), as('moderator'), as('reader')]) {
    assert.equal(rulings(nobody, 'published'), 'unseen unseen unseen unseen');
  }
});

test('a role is offered only what it may do to something', () => {
  assert.deepEqual(bulkActsFor(as('contributor')), ['section', 'tag', 'untag']);
  for (const role of ['critic', 'editor', 'admin'] as const) assert.equal(bulkActsFor(as(role)).length, 4);
  assert.deepEqual(bulkActsFor(as('moderator')), []);
});

test('only what readers have is withdrawn', () => {
  for (const status of ['draft', 'withdrawn'] as const) {
    assert.equal(ruleBulk({ act: 'withdraw' }, story(status), as('editor', 9), now).ruling, 'refused');
  }
});

test('a text in which somebody else writes is left alone, an own one is not', () => {
  const held = ruleBulk({ act: 'tag', tag: 'Noir' }, story('draft', {}, 2), as('editor', 9), now);
  assert.deepEqual(held, { ruling: 'refused', message: 'Maren is writing in it.' });
  assert.equal(ruleBulk({ act: 'tag', tag: 'Noir' }, story('draft', {}, 9), as('editor', 9), now).ruling, 'go');
});

test('a section and a tag change the text and remember what it said', () => {
  const moved = ruleBulk({ act: 'section', sectionId: 2 }, story('published'), as('critic'), now);
  assert.ok(moved.ruling === 'go');
  assert.equal(moved.content?.sectionId, 2);
  assert.deepEqual(moved.was, { from: 1, to: 2 });
  assert.match(moved.message, /until its changes are published/);
  const untagged = ruleBulk({ act: 'untag', tag: 'seance' }, story(), as('critic'), now);
  assert.ok(untagged.ruling === 'go');
  assert.deepEqual(untagged.content?.tags, ['Night']);
  assert.deepEqual(untagged.was, { tag: 'Séance', at: 1 });
});

test('what is so already needs nothing, and a tag too many is refused', () => {
  const rule = (order: BulkOrder, content: Partial<StoryContent> = {}) =>
    ruleBulk(order, story('draft', content), as('critic'), now).ruling;
  assert.equal(rule({ act: 'section', sectionId: 1 }), 'nothing');
  assert.equal(rule({ act: 'tag', tag: 'NIGHT' }), 'nothing');
  assert.equal(rule({ act: 'tag', tag: 'sci fi' }, { tags: ['Sci-Fi'] }), 'nothing');
  assert.equal(rule({ act: 'untag', tag: 'sci fi' }, { tags: ['Sci-Fi'] }), 'go');
  assert.equal(rule({ act: 'untag', tag: 'Noir' }), 'nothing');
  const tags = Array.from({ length: 12 }, (_, at) => `Tag ${at}`);
  assert.equal(rule({ act: 'tag', tag: 'Noir' }, { tags }), 'refused');
});

test('what was done is taken back, unless somebody changed it again', () => {
  const undo = (act: 'section' | 'tag' | 'untag', was: Parameters<typeof ruleUndo>[0]['was'], content = {}, by = 1) =>
    ruleUndo({ act, was }, story('draft', content), as('critic', by), now);
  const contentOf = (ruling: ReturnType<typeof undo>) => (ruling.ruling === 'go' ? ruling.content : undefined);
  assert.equal(contentOf(undo('section', { from: null, to: 1 }))?.sectionId, null);
  assert.equal(undo('section', { from: 3, to: 2 }).ruling, 'nothing');
  assert.deepEqual(contentOf(undo('tag', { tag: 'night', at: 1 }))?.tags, ['Séance']);
  assert.equal(undo('tag', { tag: 'Noir', at: 1 }).ruling, 'nothing');
  assert.deepEqual(contentOf(undo('untag', { tag: 'Noir', at: 1 }))?.tags, ['Night', 'Noir', 'Séance']);
  assert.equal(undo('untag', { tag: 'night', at: 1 }).ruling, 'nothing');
  assert.equal(undo('untag', { tag: 'Noir', at: 1 }, { tags: Array(12).fill('x') }).ruling, 'refused');
  assert.equal(undo('section', { from: null, to: 1 }, {}, 2).ruling, 'unseen');
});
