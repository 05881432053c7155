import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newCommentRules } from '../comment-rules.ts';
import { suspectWords } from './suspect-words.ts';

const rules = { ...newCommentRules, bannedWords: ['ape'], watchList: ['casino'] };

test('a word on the watch list holds a comment without being named', () => {
  assert.deepEqual(suspectWords({ text: 'C A S I N O', rules }), {
    ...{ kind: 'hold', reason: 'a comment with a word that we look at twice' },
  });
  assert.equal(suspectWords({ text: 'No ape in the casinos', rules }), null);
});
