import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FirstComments, newCommentRules } from '../comment-rules.ts';
import { newAccount, newAccountLink } from './new-account.ts';
import type { Ruling } from './step.ts';

const link = 'Read https://example.com/piano instead.';

const judged = (standing: number, text = link, firstComments: FirstComments = 'hold-links') => ({
  ...{ text, standing, rules: { ...newCommentRules, firstComments, approvals: 2 } },
});
const reasonOf = (ruling: Ruling | null) => (ruling?.kind === 'hold' ? ruling.reason : ruling);

test('a link waits until two comments of the account stand', () => {
  assert.equal(reasonOf(newAccountLink(judged(0))), 'a first comment with a link');
  assert.equal(reasonOf(newAccountLink(judged(1))), 'a comment with a link by a new account');
  assert.equal(newAccountLink(judged(2)), null);
  assert.equal(newAccountLink(judged(0, 'Well said.')), null);
});

test('without a link it waits only where every comment of a new account does', () => {
  assert.equal(newAccount(judged(0, 'Well said.')), null);
  assert.equal(reasonOf(newAccount(judged(0, 'Well said.', 'hold'))), 'a first comment');
  assert.equal(reasonOf(newAccount(judged(1, 'Well said.', 'hold'))), 'a comment by a new account');
  assert.equal(newAccount(judged(2, 'Well said.', 'hold')), null);
});

test('where first comments are shown, nobody is new', () => {
  assert.equal(newAccountLink(judged(0, link, 'show')), null);
  assert.equal(newAccount(judged(0, link, 'show')), null);
});
