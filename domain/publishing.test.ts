import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyBody } from './body.ts';
import type { StoryContent } from './content.ts';
import { missingFrom, publish, publishDue, withdraw } from './publishing.ts';
import { type StoryKind, type StoryStatus, storyStatuses } from './story.ts';
import { anonymous, type Role, roles, type Viewer } from './viewer.ts';

const me = 1;
const now = new Date('2026-11-20T12:00:00Z');
const as = (role: Role): Viewer => ({ kind: 'account', id: me, role, name: 'Wren Abara', handle: 'wren' });
const viewers: Viewer[] = [anonymous, ...roles.map(as)];
const story = (authorId: number, status: StoryStatus = 'draft', kind: StoryKind = 'review') => ({
  ...{ kind, status, authorId, hasChanges: true, dueAt: null, embargoedUntil: null as Date | null },
});

const whole: StoryContent = {
  headline: 'Review: *White Errand*',
  verdict: 'Handsome, patient, and proud of its silence.',
  score: 50,
  sectionId: 1,
  tags: [],
  workId: 7,
  edition: '',
  leadMediaId: null,
  disclosed: 'none',
  disclosure: '',
  slug: '',
  body: emptyBody,
  entries: [{ workId: 7, blurb: '' }],
  bylines: [{ by: 'account', id: 1 }],
};

/** Columns: anonymous, reader, contributor, critic, editor, moderator, admin. g: go, r: refused, -: unseen. */
const letters = { go: 'g', refused: 'r', unseen: '-' };
const table: [what: string, rule: (viewer: Viewer) => { ruling: keyof typeof letters }, who: string][] = [
  ['publish an own draft', (viewer) => publish(story(me), whole, viewer, now), '--rgg-g'],
  ["publish another's draft", (viewer) => publish(story(2), whole, viewer, now), '----g-g'],
  ['publish changes to an own story', (viewer) => publish(story(me, 'published'), whole, viewer, now), '--rgg-g'],
  ["publish changes to another's story", (viewer) => publish(story(2, 'published'), whole, viewer, now), '----g-g'],
  ['publish an own withdrawn story', (viewer) => publish(story(me, 'withdrawn'), whole, viewer, now), '--rgg-g'],
  ["publish another's withdrawn story", (viewer) => publish(story(2, 'withdrawn'), whole, viewer, now), '----g-g'],
  ['withdraw an own draft', (viewer) => withdraw(story(me), viewer), '--rrr-r'],
  ['withdraw an own live story', (viewer) => withdraw(story(me, 'published'), viewer), '--rgg-g'],
  ["withdraw another's live story", (viewer) => withdraw(story(2, 'published'), viewer), '----g-g'],
  ["withdraw another's withdrawn story", (viewer) => withdraw(story(2, 'withdrawn'), viewer), '----r-r'],
];

for (const [what, rule, who] of table) {
  test(what, () => assert.equal(viewers.map((viewer) => letters[rule(viewer).ruling]).join(''), who));
}

test('every state leads to one', () => {
  for (const status of storyStatuses) {
    assert.deepEqual(publish(story(me, status), whole, as('critic'), now), { ruling: 'go', to: 'published' });
  }
  assert.deepEqual(withdraw(story(me, 'published'), as('critic')), { ruling: 'go', to: 'withdrawn' });
});

const needs: [StoryKind, string[]][] = [
  ['review', ['headline', 'sectionId', 'verdict', 'workId', 'disclosed']],
  ['feature', ['headline', 'sectionId']],
  ['news', ['headline', 'sectionId']],
  ['list', ['headline', 'sectionId', 'entries']],
];

for (const [kind, fields] of needs) {
  test(`a ${kind} needs ${fields.join(', ')}`, () => {
    const empty = { ...whole, headline: '', verdict: '', sectionId: null, workId: null };
    Object.assign(empty, { disclosed: '', entries: [] });
    assert.deepEqual(Object.keys(missingFrom(kind, empty)), fields);
    assert.deepEqual(missingFrom(kind, whole), {});
    const ruling = publish(story(me, 'draft', kind), empty, as('critic'), now);
    assert.equal(ruling.ruling, 'refused');
    assert.deepEqual(Object.keys('errors' in ruling ? (ruling.errors ?? {}) : {}), fields);
  });
}

test('what is under embargo is not published, by nobody and by no schedule', () => {
  const held = { ...story(me, 'scheduled'), embargoedUntil: new Date('2026-11-20T12:00:01Z') };
  for (const role of ['critic', 'editor', 'admin'] as const) {
    const ruling = publish(held, whole, as(role), now);
    assert.match('message' in ruling ? ruling.message : '', /^It is under embargo/);
  }
  assert.equal(publishDue(held, whole, now).ruling, 'refused');
  const over = { ...held, embargoedUntil: now };
  assert.equal(publish(over, whole, as('critic'), now).ruling, 'go');
  assert.equal(publishDue(over, whole, now).ruling, 'go');
});

test('what a scheduled text lacks is said when it is due', () => {
  const ruling = publishDue(story(me, 'scheduled'), { ...whole, headline: '' }, now);
  assert.deepEqual(ruling, { ruling: 'refused', message: 'A story cannot go live without a headline.' });
});
