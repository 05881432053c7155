import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suspensionEnd } from './person.ts';
import { personNoteForm, suspendForm, sweepForm, warnForm } from './person-forms.ts';

const now = new Date('2026-11-20T12:00:00Z');
const end = (length: 'day' | 'week' | 'month' | 'date', until = '') =>
  suspensionEnd({ length, until }, now, 'Europe/Berlin')?.toISOString();

test('a suspension lasts a day, a week or a month from now, or until a day begins', () => {
  assert.equal(end('day'), '2026-11-21T12:00:00.000Z');
  assert.equal(end('week'), '2026-11-27T12:00:00.000Z');
  assert.equal(end('month'), '2026-12-20T12:00:00.000Z');
  assert.equal(end('date', '2026-12-03'), '2026-12-02T23:00:00.000Z');
});

test('a day that is over, no day, or one beyond a year cannot be chosen', () => {
  for (const day of ['2026-11-20', '2026-11-19', '', 'soon', '2028-01-01']) assert.equal(end('date', day), undefined);
});

test('whoever acts on somebody says why', () => {
  const complaint = (reason: string) => warnForm.safeParse({ id: '1', reason }).error?.issues[0]?.message;
  assert.match(complaint('  ') ?? '', /Say why/);
  assert.match(complaint('x'.repeat(201)) ?? '', /At most 200/);
  assert.equal(complaint('the critic is a person'), undefined);
  assert.match(suspendForm.safeParse({ id: '1', length: '' }).error?.issues[0]?.message ?? '', /how long/);
  assert.deepEqual(sweepForm.parse({ id: '1', rule: 'selling' }), { id: 1, rule: 'selling', reason: '' });
  assert.equal(sweepForm.safeParse({ id: '1', rule: 'other' }).success, false);
  assert.equal(personNoteForm.safeParse({ id: '1', note: ' ' }).success, false);
});
