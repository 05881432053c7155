import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTE_MAX } from './note.ts';
import { QUOTE_MAX } from './note-anchor.ts';
import { noteForm } from './note-form.ts';

const refusals = (form: Record<string, string>) =>
  noteForm.safeParse({ storyId: '3', ...form }).error?.issues.map(({ path, message }) => [path.join('.'), message]);

test('a note needs words, an answer a thread too', () => {
  assert.deepEqual(refusals({ step: 'add', text: ' ' }), [['text', 'Write something first.']]);
  assert.deepEqual(refusals({ step: 'reply', text: 'Yes.' }), [['thread', 'Which note is meant?']]);
  assert.deepEqual(refusals({ step: 'resolve' }), [['thread', 'Which note is meant?']]);
  assert.equal(refusals({ step: 'resolve', thread: '4' }), undefined);
  assert.equal(refusals({ step: 'reply', thread: '4', text: 'Yes.' }), undefined);
});

test('what is too long, or calls everybody, is said', () => {
  assert.equal(
    refusals({ step: 'add', text: 'x'.repeat(NOTE_MAX + 1) })?.[0]?.[1],
    `${NOTE_MAX + 1} characters; ${NOTE_MAX} fit.`,
  );
  assert.equal(refusals({ step: 'add', text: 'x', quote: 'y'.repeat(QUOTE_MAX + 1) })?.[0]?.[0], 'quote');
  const all = Array.from({ length: 11 }, (_, at) => `@p${at}`).join(' ');
  assert.deepEqual(refusals({ step: 'add', text: all }), [['text', 'Call 10 people at most.']]);
});

test('a step that we do not know is none', () => {
  assert.ok(refusals({ step: 'burn', thread: '4' }));
});
