import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarScope } from './calendar-entry.ts';

test('a calendar shows everybody’s, mine or a section’s', () => {
  assert.deepEqual(calendarScope('', 7), {});
  assert.deepEqual(calendarScope('mine', 7), { authorId: 7 });
  assert.deepEqual(calendarScope('3', 7), { sectionId: 3 });
  assert.deepEqual(calendarScope('03; drop', 7), {});
});
