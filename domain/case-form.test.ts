import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseForm, casesForm, chosenAs, undoDecisionsForm } from './case-form.ts';
import { CASES_PER_PAGE } from './comment-queue.ts';

test('an approval needs no reason, and a removal a rule or words', () => {
  const one = { comment: '12', seen: '0.held.0' };
  assert.deepEqual(caseForm.parse({ ...one, choice: 'approve', rule: '', reason: '' }), {
    ...{ choice: 'approve', comment: 12, seen: '0.held.0' },
  });
  assert.equal(caseForm.safeParse({ ...one, choice: 'remove', rule: '', reason: 'x' }).success, false);
  assert.equal(caseForm.safeParse({ ...one, choice: 'remove', rule: 'other', reason: '' }).success, false);
  assert.equal(caseForm.safeParse({ ...one, choice: 'remove', rule: 'selling', reason: '' }).success, true);
  assert.equal(caseForm.safeParse({ ...one, choice: 'ban' }).success, false);
});

test('many are chosen, each as it was seen', () => {
  const chosen = [chosenAs(12, '4.held.0'), chosenAs(13, '0.visible.1795176000000')];
  const parsed = casesForm.parse({ choice: 'approve', chosen });
  assert.deepEqual(parsed.chosen, [
    { comment: 12, seen: '4.held.0' },
    { comment: 13, seen: '0.visible.1795176000000' },
  ]);
  assert.equal(casesForm.parse({ choice: 'approve', chosen: chosen[0] }).chosen.length, 1);
  const nothing = casesForm.safeParse({ choice: 'approve' });
  assert.match(nothing.error?.issues[0]?.message ?? '', /Choose the comments first/);
  const many = Array.from({ length: CASES_PER_PAGE + 1 }, () => '1:x');
  assert.equal(casesForm.safeParse({ choice: 'approve', chosen: many }).success, false);
  assert.equal(casesForm.safeParse({ choice: 'approve', chosen: 'nonsense' }).success, false);
});

test('decisions are taken back by their numbers', () => {
  assert.deepEqual(undoDecisionsForm.parse({ decision: '7' }).decision, [7]);
  assert.deepEqual(undoDecisionsForm.parse({ decision: ['7', '8'] }).decision, [7, 8]);
  assert.equal(undoDecisionsForm.safeParse({}).success, false);
});
