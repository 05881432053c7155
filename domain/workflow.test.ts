import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publishDue } from './publishing.ts';
import type { Ruling } from './ruling.ts';
import { storyStatuses } from './story.ts';
import { as, due, me, now, type Step, steps, story, viewers, whole } from './testing-workflow.ts';
import type { Role, Viewer } from './viewer.ts';
import { giveBack, moveSchedule, schedule, submit, unschedule } from './workflow.ts';

/** Of each state, in their order: g goes, r is refused, - does not know of the story. */
const letters = { go: 'g', refused: 'r', unseen: '-' };
const across = (step: Step, authorId: number, viewer: Viewer) =>
  storyStatuses.map((status) => letters[step(story(authorId, status), viewer).ruling]).join('');

/** draft, submitted, returned, approved, scheduled, published, withdrawn. */
const own: Record<string, Partial<Record<Role, string>>> = {
  submit: { contributor: 'grgrrrr', critic: 'grgrrrr', editor: 'grgrrrr', admin: 'grgrrrr' },
  'take back': { contributor: 'rgrrrrr', critic: 'rgrrrrr', editor: 'rgrrrrr', admin: 'rgrrrrr' },
  return: { contributor: 'rrrrrrr', critic: 'rrrrrrr', editor: 'rgrgrrr', admin: 'rgrgrrr' },
  approve: { contributor: 'rrrrrrr', critic: 'rrrrrrr', editor: 'rgrrrrr', admin: 'rgrrrrr' },
  schedule: { contributor: 'rrrrrrr', critic: 'ggggggg', editor: 'ggggggg', admin: 'ggggggg' },
  move: { contributor: 'rrrrrrr', critic: 'rrrrgrr', editor: 'rrrrgrr', admin: 'rrrrgrr' },
  unschedule: { contributor: 'rrrrrrr', critic: 'rrrrgrr', editor: 'rrrrgrr', admin: 'rrrrgrr' },
  publish: { contributor: 'rrrrrrr', critic: 'ggggggg', editor: 'ggggggg', admin: 'ggggggg' },
  withdraw: { contributor: 'rrrrrrr', critic: 'rrrrrgr', editor: 'rrrrrgr', admin: 'rrrrrgr' },
};

describe('every step, from every state, for every role', () => {
  for (const [name, step] of steps) {
    for (const [role, viewer] of viewers) {
      test(`${role}: ${name}`, () => {
        const expected = own[name]?.[role as Role] ?? '-------';
        assert.equal(across(step, me, viewer), expected, 'with an own story');
        const seesAll = role === 'editor' || role === 'admin';
        assert.equal(across(step, 2, viewer), seesAll ? expected : '-------', "with another's");
      });
    }
  }
});

test('a schedule that comes due publishes', () => {
  assert.deepEqual(publishDue(story(me, 'scheduled'), whole, now), { ruling: 'go', to: 'published' });
});

const errorsOf = (ruling: Ruling) => ('errors' in ruling ? (ruling.errors ?? {}) : {});

test('what a step needs is asked for beside its field', () => {
  assert.match(
    errorsOf(submit(story(me, 'draft'), { ...whole, headline: '' }, as('critic'))).headline ?? '',
    /Give it one/,
  );
  assert.match(errorsOf(giveBack(story(me, 'submitted'), '', as('editor'))).returnNote ?? '', /Say what is to be done/);
  assert.match(
    errorsOf(giveBack(story(me, 'submitted'), 'x'.repeat(2_001), as('editor'))).returnNote ?? '',
    /2000 fit/,
  );
  const unfinished = schedule(story(me, 'draft'), { ...whole, sectionId: null }, now, as('critic'), now);
  assert.deepEqual(Object.keys(errorsOf(unfinished)), ['sectionId', 'goesLive']);
  assert.match(errorsOf(moveSchedule(story(me, 'scheduled'), now, as('critic'), now)).goesLive ?? '', /has passed/);
});

test('changes to a live story are scheduled, moved and taken off again, and it stays with its readers', () => {
  const live = story(me, 'published');
  const go = { ruling: 'go', to: 'published' };
  assert.deepEqual(schedule(live, whole, due, as('critic'), now), go);
  assert.deepEqual(moveSchedule({ ...live, dueAt: due }, due, as('critic'), now), go);
  assert.deepEqual(unschedule({ ...live, dueAt: due }, 'published', as('critic')), go);
  assert.equal(moveSchedule(live, due, as('critic'), now).ruling, 'refused', 'when none is scheduled');
  const unchanged = schedule({ ...live, hasChanges: false }, whole, due, as('critic'), now);
  assert.equal('message' in unchanged && unchanged.message, 'Readers have this text already.');
});

test('nothing is scheduled before its embargo ends', () => {
  const held = { ...story(me, 'approved'), embargoedUntil: new Date('2026-11-21T09:00:01Z') };
  assert.match(errorsOf(schedule(held, whole, due, as('admin'), now)).goesLive ?? '', /before its embargo ends/);
  const moved = moveSchedule({ ...held, status: 'scheduled', dueAt: due }, due, as('admin'), now);
  assert.match(errorsOf(moved).goesLive ?? '', /before its embargo ends/);
});

test('off the schedule, a story stands where it stood', () => {
  for (const before of storyStatuses) {
    assert.deepEqual(unschedule(story(me, 'scheduled'), before, as('critic')), { ruling: 'go', to: before });
  }
});

test('a refusal says where the story stands', () => {
  const ruling = submit(story(me, 'approved'), whole, as('critic'));
  assert.equal('message' in ruling && ruling.message, 'It cannot be submitted: it is approved.');
});
