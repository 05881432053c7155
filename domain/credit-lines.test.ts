import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardCredits, creditLines, makersOf } from './credit-lines.ts';
import type { Credit, Job } from './work.ts';

const credit = (job: Job, name: string, role = ''): Credit => ({
  job,
  role,
  person: { id: name.length, name, slug: name.toLowerCase() },
});

const her = [
  credit('director', 'Spike Jonze'),
  credit('writer', 'Spike Jonze'),
  credit('cast', 'Joaquin Phoenix', 'Theodore'),
  credit('cast', 'Amy Adams', 'Amy'),
  credit('photographer', 'Hoyte van Hoytema'),
];

test('somebody who did two things is named once', () => {
  const [first, cast] = creditLines(her);
  assert.deepEqual(first?.jobs, ['director', 'writer']);
  assert.deepEqual(
    first?.people.map(({ name }) => name),
    ['Spike Jonze'],
  );
  assert.deepEqual(
    cast?.people.map(({ name, role }) => `${name} as ${role}`),
    ['Joaquin Phoenix as Theodore', 'Amy Adams as Amy'],
  );
});

test('the cast is a line of its own, also when a director plays alone', () => {
  const lines = creditLines([credit('director', 'Orson'), credit('cast', 'Orson', 'Kane')]);
  assert.deepEqual(
    lines.map(({ jobs }) => jobs),
    [['director'], ['cast']],
  );
});

test('the card names makers and cast', () => {
  assert.deepEqual(
    creditLines(cardCredits(her)).map(({ jobs }) => jobs.join()),
    ['director,writer', 'cast'],
  );
});

test('makers in one line are those of the first job that makes a work somebody’s', () => {
  assert.equal(makersOf(her, 'en-GB'), 'Spike Jonze');
  assert.equal(
    makersOf([credit('writer', 'A'), credit('director', 'Bo'), credit('director', 'Cat')], 'en-GB'),
    'Bo and Cat',
  );
  assert.equal(makersOf([credit('composer', 'Alba')], 'en-GB'), '');
});
