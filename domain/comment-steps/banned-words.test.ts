import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newCommentRules } from '../comment-rules.ts';
import { bannedWords } from './banned-words.ts';

const rules = { ...newCommentRules, bannedWords: ['free streams', 'ape'], watchList: ['casino'] };

test('a banned word is refused by its name, also in disguise', () => {
  const ruling = bannedWords({ text: 'Fr33 streams here', rules });
  assert.match(ruling?.kind === 'refuse' ? ruling.sentence : '', /^We do not print “free streams”/);
});

test('a word that has one in it passes, and so does one that is only watched', () => {
  assert.equal(bannedWords({ text: 'Carefree streams of grapes', rules }), null);
  assert.equal(bannedWords({ text: 'A casino', rules }), null);
});
