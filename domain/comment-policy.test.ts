import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Attempt, ruleEdit, rulePost } from './comment-policy.ts';
import { newCommentRules } from './comment-rules.ts';
import type { Role, Viewer } from './viewer.ts';

const at = (time: string) => new Date(`2026-11-20T${time}Z`);
const who = (role: Role): Viewer => ({ kind: 'account', id: 1, role, name: 'Wren', handle: 'wren' });

const attempt = (fields: Partial<Attempt> = {}): Attempt => ({
  now: at('12:00:00'),
  viewer: who('reader'),
  banned: false,
  story: { commentsClosedAt: null },
  parent: null,
  text: 'Well said.',
  earlier: [],
  known: true,
  rules: newCommentRules,
  ...fields,
});
const five = ['11:56:00', '11:57:00', '11:58:00', '11:59:00', '11:59:30'].map(at);
const link = 'Read https://example.com/piano instead.';

const because = (fields: Partial<Attempt>) => {
  const ruling = rulePost(attempt(fields));
  return ruling.kind === 'refuse' ? ruling.because : ruling.kind;
};

test('an ordinary comment is posted', () => {
  assert.deepEqual(rulePost(attempt()), { kind: 'post' });
  assert.equal(because({ parent: { state: 'visible' } }), 'post');
  assert.equal(because({ earlier: five.slice(1) }), 'post');
});

test('a banned account, a closed thread, a lost parent and a flood are refused', () => {
  assert.equal(because({ banned: true }), 'banned');
  assert.equal(because({ story: { commentsClosedAt: at('11:00:00') } }), 'closed');
  assert.equal(because({ parent: 'gone' }), 'unanswerable');
  assert.equal(because({ parent: { state: 'removed' } }), 'unanswerable');
  assert.equal(because({ parent: { state: 'held' } }), 'unanswerable');
  assert.equal(because({ earlier: five }), 'too-many');
});

test('the first reason counts: who is banned is not told when to try again', () => {
  assert.equal(because({ banned: true, earlier: five }), 'banned');
});

test('a flood is told when the next one is welcome', () => {
  const ruling = rulePost(attempt({ earlier: five }));
  assert.match(ruling.kind === 'refuse' ? ruling.sentence : '', /5 comments in 5 minutes.*welcome in a minute;/);
  const early = rulePost(attempt({ earlier: five.map((time) => new Date(time.getTime() + 30_000 + 1)) }));
  assert.match(early.kind === 'refuse' ? early.sentence : '', /welcome in 2 minutes;/);
});

test('a link in the first comment of a reader is held, and only there', () => {
  assert.equal(rulePost(attempt({ known: false, text: link })).kind, 'hold');
  assert.equal(rulePost(attempt({ known: false })).kind, 'post');
  assert.equal(rulePost(attempt({ text: link })).kind, 'post');
  assert.equal(rulePost(attempt({ known: false, text: link, viewer: who('critic') })).kind, 'post');
});

test('a link that a change brings in is a first link too; a change is no flood', () => {
  const change = { viewer: who('reader'), banned: false, known: false, text: link, rules: newCommentRules };
  assert.equal(ruleEdit(change).kind, 'hold');
  assert.equal(ruleEdit({ ...change, text: 'Well said.' }).kind, 'post');
  assert.equal(ruleEdit({ ...change, known: true }).kind, 'post');
  assert.equal(ruleEdit({ ...change, banned: true }).kind, 'refuse');
});

test('the publication decides what happens to first comments', () => {
  const first = (firstComments: Attempt['rules']['firstComments'], text: string) =>
    rulePost(attempt({ known: false, text, rules: { ...newCommentRules, firstComments } })).kind;
  assert.deepEqual([first('show', link), first('show', 'Well said.')], ['post', 'post']);
  assert.deepEqual([first('hold', link), first('hold', 'Well said.')], ['hold', 'hold']);
});

test('a word on the watch list holds a comment of anybody but the staff', () => {
  const rules = { ...newCommentRules, watchList: ['free streams'] };
  const text = 'Get FREE   streams here';
  assert.equal(rulePost(attempt({ text, rules })).kind, 'hold');
  assert.equal(rulePost(attempt({ text: 'Carefree streams of talk', rules })).kind, 'post');
  assert.equal(rulePost(attempt({ text, rules, viewer: who('critic') })).kind, 'post');
});
