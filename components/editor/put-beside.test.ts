import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import type { SaveAnswer } from '#domain/save-answer.ts';
import { putBeside } from './put-beside.ts';

afterEach(() => mock.restoreAll());

const beside = (...answers: (SaveAnswer | number)[]) => {
  mock.method(globalThis, 'fetch', async () => {
    const answer = answers.shift();
    if (typeof answer === 'number') return new Response('', { status: answer });
    const isNone = answer?.outcome === 'signed-out' || answer?.outcome === 'unseen';
    return Response.json(answer, { status: isNone ? 404 : 200 });
  });
  return putBeside('/text', [['headline', 'Mine']], 'page');
};

test('where both texts stand is the way on; where the desk had it all along there is none', async () => {
  assert.deepEqual(await beside({ outcome: 'collided', path: '/both', name: 'Maren', at: '9:00' }), { at: '/both' });
  assert.deepEqual(await beside({ outcome: 'saved', version: 2, at: '9:00', hasChanges: false }), { at: undefined });
});

test('a field that is refused is left out', async () => {
  const refused = { outcome: 'refused', errors: { headline: 'Too long.' } } as const;
  assert.deepEqual(await beside(refused, { outcome: 'collided', path: '/both', name: '', at: '' }), { at: '/both' });
  assert.deepEqual(await beside(refused, refused), { problem: 'Too long.' });
});

test('a story that is not theirs any more is said to be, for where the text is kept then stands in the sentence', async () => {
  const sentence = 'Kept as revision 3.';
  assert.deepEqual(await beside({ outcome: 'no-longer-yours', sentence }), { problem: sentence });
});

for (const [what, answer, why] of [
  ['signed-out', { outcome: 'signed-out' }, /^It stays here\. You are signed out/],
  ['unseen', { outcome: 'unseen' }, /^It stays here\. There is no such story/],
  ['no answer', 500, /^It stays here\. The desk did not answer/],
] as [string, SaveAnswer | number, RegExp][])
  test(`${what} keeps it on the device, and says why`, async () => {
    const answered = await beside(answer);
    assert.match('problem' in answered ? answered.problem : '', why);
  });
