import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partOf } from './person-page.ts';

test('who did several things on a work has one part in it', () => {
  const credits = [
    { job: 'director' as const, role: '' },
    { job: 'cast' as const, role: 'Alien' },
    { job: 'cast' as const, role: 'his brother' },
  ];
  assert.deepEqual(partOf(credits), { jobs: ['director', 'cast'], roles: ['Alien', 'his brother'] });
});
