import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hearsDecision, type Said, whoHears } from './who-hears.ts';

const [wren, theo, ines, banned] = [
  { id: 1, banned: false },
  { id: 2, banned: false },
  { id: 3, banned: false },
  { id: 4, banned: true },
];
const said = (more: Partial<Said>): Said => ({
  author: { id: theo.id, staff: false },
  state: 'visible',
  ...{ answered: null, mentioned: [], followers: [], muting: new Set<number>() },
  ...more,
});

test('who is answered, mentioned or follows is told', () => {
  assert.deepEqual(whoHears(said({ answered: wren })), [{ accountId: 1, kind: 'reply' }]);
  assert.deepEqual(whoHears(said({ mentioned: [wren, ines] })), [
    { accountId: 1, kind: 'mention' },
    { accountId: 3, kind: 'mention' },
  ]);
  assert.deepEqual(whoHears(said({ followers: [wren] })), [{ accountId: 1, kind: 'follow' }]);
});

test('an answer by staff is told as one', () => {
  const author = { id: theo.id, staff: true };
  assert.deepEqual(whoHears(said({ author, answered: wren, mentioned: [ines] })), [
    { accountId: 1, kind: 'staff' },
    { accountId: 3, kind: 'mention' },
  ]);
});

test('one comment is told to one person once: an answer beats a mention, a mention beats a story that is followed', () => {
  assert.deepEqual(whoHears(said({ answered: wren, mentioned: [wren, ines, ines], followers: [ines, wren] })), [
    { accountId: 1, kind: 'reply' },
    { accountId: 3, kind: 'mention' },
  ]);
});

test('nobody is told of what they said themselves', () => {
  assert.deepEqual(whoHears(said({ answered: theo, mentioned: [theo], followers: [theo] })), []);
});

test('whoever is shut out is told nothing', () => {
  assert.deepEqual(whoHears(said({ answered: banned, mentioned: [banned], followers: [banned] })), []);
});

test('whoever has muted the author hears of nothing, and everybody else as before', () => {
  const muting = new Set([wren.id]);
  const everything = { answered: wren, mentioned: [wren, ines], followers: [wren] };
  assert.deepEqual(whoHears(said({ ...everything, muting })), [{ accountId: 3, kind: 'mention' }]);
  assert.deepEqual(whoHears(said({ answered: ines, muting: new Set([theo.id]) })), [{ accountId: 3, kind: 'reply' }]);
});

test('the house is heard, muted or not', () => {
  const author = { id: theo.id, staff: true };
  assert.deepEqual(whoHears(said({ author, answered: wren, muting: new Set([wren.id]) })), [
    { accountId: 1, kind: 'staff' },
  ]);
});

test('what is held or removed is told to nobody', () => {
  for (const state of ['held', 'removed'] as const)
    assert.deepEqual(whoHears(said({ state, answered: wren, mentioned: [ines] })), []);
});

test('an author is told what others decided, unless they are shut out', () => {
  assert.equal(hearsDecision(wren, theo.id), true);
  assert.equal(hearsDecision(wren, wren.id), false);
  assert.equal(hearsDecision(banned, theo.id), false);
});
