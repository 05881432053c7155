import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditRows } from './audit.ts';
import { askForHold, holdStory, letGoOfStory, takeStoryOver } from './story-holds.ts';
import { freshDatabase } from './testing.ts';
import { asRole } from './testing-desk.ts';
import { makeAccount } from './testing-stories.ts';
import { startStory } from './working-copies.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 14, 0, seconds));
let [ines, maren, stranger] = [0, 0, 0];
freshDatabase(async () => {
  ines = await makeAccount('ines', 'critic');
  maren = await makeAccount('maren', 'editor');
  stranger = await makeAccount('stranger', 'critic');
});
const critic = () => asRole(ines, 'critic');
const editor = () => asRole(maren, 'editor');
const draft = () => startStory('review', ines, at(0));
const named = async (asked: ReturnType<typeof holdStory>) => {
  const answer = await asked;
  return answer.outcome === 'held' ? [answer.by.holder.name, answer.by.since] : answer.outcome;
};

test('the first has the story, the second is told who, until the first does nothing for 150 seconds', async () => {
  const storyId = await draft();
  assert.equal(await named(holdStory({ storyId, page: 'a' }, critic(), at(0))), 'yours');
  assert.deepEqual(await named(holdStory({ storyId, page: 'b' }, editor(), at(10))), ['ines', at(0)]);
  await holdStory({ storyId, page: 'a' }, critic(), at(100));
  assert.deepEqual(await named(askForHold(storyId, editor(), at(249))), ['ines', at(0)]);
  assert.equal(await named(askForHold(storyId, editor(), at(250))), 'free');
  assert.equal(await named(holdStory({ storyId, page: 'b' }, editor(), at(250))), 'yours');
});

test('who takes over has it, and the first is told when they ask next', async () => {
  const storyId = await draft();
  await holdStory({ storyId, page: 'a' }, critic(), at(0));
  assert.equal(await named(takeStoryOver({ storyId, page: 'b' }, editor(), at(20))), 'yours');
  assert.deepEqual(await named(holdStory({ storyId, page: 'a' }, critic(), at(30))), ['maren', at(20)]);
});

test('taking a story from somebody who writes is written down; opening one that is free is not', async () => {
  const storyId = await draft();
  await takeStoryOver({ storyId, page: 'a' }, { ...critic(), name: 'Inès' }, at(0));
  await takeStoryOver({ storyId, page: 'c' }, { ...critic(), name: 'Inès' }, at(1));
  await takeStoryOver({ storyId, page: 'b' }, { ...editor(), name: 'Maren' }, at(2));
  assert.equal((await takeStoryOver({ storyId, page: 'd' }, asRole(stranger, 'critic'), at(3))).outcome, 'unseen');
  const entries = [];
  for await (const entry of auditRows({ area: 'stories' }, 100)) if (entry.subjectId === storyId) entries.push(entry);
  assert.deepEqual(
    entries
      .filter(({ act }) => act !== 'story-started')
      .map(({ act, by, at: on, before, after }) => [act, by?.id, on, before, after]),
    [['story-taken-over', maren, at(2), { writing: 'ines' }, { writing: 'Maren' }]],
  );
});

test('nobody is kept out by a page of their own, nor loses it when that page closes', async () => {
  const storyId = await draft();
  await holdStory({ storyId, page: 'a' }, critic(), at(0));
  assert.equal(await named(holdStory({ storyId, page: 'b' }, critic(), at(5))), 'yours');
  await letGoOfStory({ storyId, page: 'a' }, critic(), at(6));
  assert.deepEqual(await named(askForHold(storyId, editor(), at(7))), ['ines', at(0)]);
  await letGoOfStory({ storyId, page: 'b' }, critic(), at(8));
  assert.equal(await named(askForHold(storyId, editor(), at(9))), 'free');
});

test('nobody lets go of what another holds', async () => {
  const storyId = await draft();
  await holdStory({ storyId, page: 'a' }, critic(), at(0));
  assert.deepEqual(await named(letGoOfStory({ storyId, page: 'a' }, editor(), at(1))), ['ines', at(0)]);
  assert.equal(await named(askForHold(storyId, critic(), at(2))), 'yours');
});

test('who may not write in a story neither holds it nor learns who does', async () => {
  const storyId = await draft();
  await holdStory({ storyId, page: 'a' }, critic(), at(0));
  const other = asRole(stranger, 'critic');
  assert.equal(await named(askForHold(storyId, other, at(1))), 'unseen');
  assert.equal(await named(takeStoryOver({ storyId, page: 'z' }, other, at(1))), 'unseen');
  assert.equal(await named(askForHold(99_999, editor(), at(1))), 'unseen');
  assert.equal(await named(askForHold(storyId, critic(), at(2))), 'yours');
});

test('two who ask at once do not both get it', async () => {
  const storyId = await draft();
  const answers = await Promise.all([
    named(holdStory({ storyId, page: 'a' }, critic(), at(0))),
    named(holdStory({ storyId, page: 'b' }, editor(), at(0))),
  ]);
  assert.equal(answers.filter((answer) => answer === 'yours').length, 1);
});
