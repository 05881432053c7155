import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CORRECTION_MAX } from './change.ts';
import { changeForm } from './change-form.ts';
import { refusalOf } from './form-input.ts';

const form = { storyId: '3', version: '9', kind: 'correction', text: ' It is\n126. ', comparable: '1' };

test('the form says what has changed', () => {
  assert.deepEqual(changeForm.parse(form), {
    ...{ storyId: 3, version: 9 },
    change: { kind: 'correction', text: 'It is 126.', comparable: true, scoreReason: '', note: '' },
    ...{ next: 'publish', goesLive: '' },
  });
  const { next, goesLive } = changeForm.parse({ ...form, next: 'schedule', goesLive: '2026-11-20T09:00' });
  assert.deepEqual([next, goesLive], ['schedule', '2026-11-20T09:00']);
  const { comparable: _, ...unticked } = form;
  assert.equal(changeForm.parse(unticked).change.comparable, false);
});

test('what is wrong is said beside its field', () => {
  const errors = (typed: object) => refusalOf(changeForm.safeParse({ ...form, ...typed }).error ?? never()).errors;
  assert.deepEqual(errors({ kind: 'quiet' }), { kind: 'Say what has changed.' });
  assert.deepEqual(errors({ text: 'x'.repeat(CORRECTION_MAX + 1) }), { text: '501 characters; 500 fit.' });
});

function never(): never {
  throw new Error('The form was accepted.');
}
