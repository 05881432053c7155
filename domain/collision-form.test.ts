import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentParts } from './collision.ts';
import { collisionForm, picksIn } from './collision-form.ts';

const place = { storyId: '3', version: '2', mine: '7' };
const picked = (form: Record<string, string>) => picksIn(collisionForm.parse({ ...place, ...form }));

test('each part that was chosen is a pick', () => {
  assert.deepEqual(picked({ headline: 'mine', body: 'theirs' }), { headline: 'mine', body: 'theirs' });
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
