import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groundsInWords, houseRules, ruleInWords, ruleNumber, rulePath, writtenRules } from './house-rule.ts';

test('the written rules are numbered from one, and what is none of them has no number', () => {
  assert.deepEqual(writtenRules.map(ruleNumber), [1, 2, 3, 4, 5]);
  assert.equal(ruleNumber('other'), null);
  assert.equal(rulePath('spoiler'), '/moderation#rule-2');
});

test('a rule is named by its number and what it is about', () => {
  assert.deepEqual(houseRules.map(ruleInWords), [
    'Rule 1, persons',
    'Rule 2, endings',
    'Rule 3, selling',
    'Rule 4, privacy',
    'Rule 5, repeated',
    'Something else',
  ]);
});

test('grounds are a rule, or a reason, or both', () => {
  assert.equal(groundsInWords({ rule: 'spoiler', reason: '' }), 'rule 2, endings');
  assert.equal(groundsInWords({ rule: 'spoiler', reason: 'the letter' }), 'rule 2, endings: the letter');
  assert.equal(groundsInWords({ rule: 'other', reason: 'in Latin' }), 'in Latin');
  assert.equal(groundsInWords({ rule: null, reason: 'off the point' }), 'off the point');
});
