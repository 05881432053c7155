import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body, BodyNode } from './body.ts';
import { footnotesIn } from './footnotes.ts';
import { noneOpen } from './open-spoilers.ts';
import { withSpoilerRuns } from './spoiler-text.ts';
import { withheldBody, withheldIn } from './withheld.ts';

const text = (words: string, ...marks: string[]): BodyNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const p = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const note = (words: string): BodyNode => ({ type: 'footnote', attrs: { text: words } });

const story: Body = {
  type: 'doc',
  content: [
    p(text('He is '), text('CANARY-words', 'spoilerText'), note('CANARY-no: it is not covered')),
    { type: 'spoiler', attrs: { about: 'the end' }, content: [p(text('CANARY-block'), note('CANARY-note'))] },
    { type: 'blockquote', content: [p(text('It is '), text('CANARY-quoted', 'spoilerText', 'italic'))] },
    p(text('And so on'), note('The last')),
  ],
};

test('what is not asked for is not in the text at all', () => {
  const read = withheldBody(story, noneOpen);
  const said = JSON.stringify(read);
  for (const secret of ['CANARY-words', 'CANARY-block', 'CANARY-note"', 'CANARY-quoted']) {
    assert.ok(!said.includes(secret), secret);
  }
  assert.match(said, /the end/, 'what it gives away is said without doing so');
  assert.equal(withheldIn(read), 3);
});

test('each is opened by its place, and all at once', () => {
  const second = withheldBody(story, new Set(['2']));
  assert.match(JSON.stringify(second), /CANARY-block/);
  assert.doesNotMatch(JSON.stringify(second), /CANARY-words|CANARY-quoted/);
  assert.equal(withheldIn(second), 2);
  const all = JSON.stringify(withheldBody(story, 'all'));
  assert.match(all, /CANARY-words.*CANARY-block.*CANARY-quoted/);
});

test('a text that was made for a reader is not cut once more', () => {
  const read = withheldBody(story, 'all');
  assert.deepEqual(withSpoilerRuns(read), read);
});

test('notes keep their numbers, whatever is withheld before them', () => {
  const lastOf = (body: Body) => footnotesIn(body).atFoot.at(-1)?.number;
  assert.equal(lastOf(withheldBody(story, noneOpen)), 3);
  assert.equal(lastOf(withheldBody(story, 'all')), 3);
});

test('how much is withheld is known, so that the bars can say it', () => {
  const [, block] = withheldBody(story, noneOpen).content;
  assert.equal(block?.attrs?.characters, 'CANARY-block'.length);
});
