import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressForm } from './progress-form.ts';

test('a button sends its step and its story; the rest is empty', () => {
  const parsed = progressForm.parse({ storyId: '12', step: 'approve' });
  assert.deepEqual(parsed, {
    ...{ storyId: 12, step: 'approve', returnNote: '', reason: '', goesLive: '', until: '', from: 'progress' },
  });
});

test('what an editor says of a text can name its version', () => {
  assert.equal(progressForm.parse({ storyId: '12', step: 'approve', version: '3' }).version, 3);
  assert.equal(progressForm.safeParse({ storyId: '12', step: 'approve', version: 'x' }).success, false);
});

test('words are trimmed and cleaned, and a page that we do not know leads nowhere else', () => {
  const parsed = progressForm.parse({
    storyId: '1',
    step: 'return',
    returnNote: ' Too\r\nlong.\u0000 ',
    from: '//evil.example',
  });
  assert.deepEqual([parsed.returnNote, parsed.from], ['Too\nlong.', 'progress']);
});

test('a step that is none is refused', () => {
  assert.equal(progressForm.safeParse({ storyId: '1', step: 'burn' }).success, false);
  assert.equal(progressForm.safeParse({ storyId: '-1', step: 'approve' }).success, false);
});
