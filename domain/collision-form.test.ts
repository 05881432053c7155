import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentParts } from './collision.ts';
import { collisionForm, picksIn } from './collision-form.ts';

const place = { storyId: '3', version: '2', mine: '7' };
const picked = (form: Record<string, string>) => picksIn(collisionForm.parse({ ...place, ...form }));

test('each part that was chosen is a pick', () => {
  const { passages, ...parts } = picked({ headline: 'mine', body: 'theirs' });
  assert.deepEqual([parts, passages?.size], [{ headline: 'mine', body: 'theirs' }, 0]);
});

test('of the body each passage is, where it says whose', () => {
  const { passages } = picked({ 'body-0': 'both', 'body-12': 'mine', 'body-3': 'yours', 'body-x': 'mine' });
  assert.deepEqual(
    [...(passages ?? [])],
    [
      [0, 'both'],
      [12, 'mine'],
    ],
  );
});

test('one button takes all of one text, whatever was chosen before', () => {
  const picks = picked({ headline: 'mine', all: 'theirs' });
  assert.deepEqual(Object.keys(picks), [...contentParts]);
  assert.ok(Object.values(picks).every((whose) => whose === 'theirs'));
});

test('what is nobody’s is refused', () => {
  assert.ok(!collisionForm.safeParse({ ...place, headline: 'yours' }).success);
  assert.ok(!collisionForm.safeParse({ storyId: '3' }).success);
});
