import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body, BodyNode } from './body.ts';
import { bodyFrom, differingPassages, type PassagePick, passagesOf } from './passages.ts';

const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const body = (...texts: string[]): Body => ({ type: 'doc', content: texts.map(paragraph) });
const texts = (nodes: BodyNode[]) => nodes.map((node) => node.content?.[0]?.text);
const shown = (mine: Body, theirs: Body) =>
  passagesOf(mine, theirs).map((passage) =>
    'both' in passage ? texts(passage.both).join() : [texts(passage.mine), texts(passage.theirs)],
  );
const taken = (mine: Body, theirs: Body, ...picks: PassagePick[]) =>
  texts(bodyFrom(mine, theirs, new Map(picks.entries()))?.content ?? []);

test('what is the same stays, and each rewritten paragraph stands beside itself', () => {
  const mine = body('a horse', 'the red armband is a debt', 'snow falls on the plain', 'the end');
  const theirs = body('a horse', 'the red armband is a promise', 'snow falls on every plain', 'the end');
  assert.deepEqual(shown(mine, theirs), [
    'a horse',
    [['the red armband is a debt'], ['the red armband is a promise']],
    [['snow falls on the plain'], ['snow falls on every plain']],
    'the end',
  ]);
});

test('a paragraph that only one has stands beside nothing', () => {
  const [mine, theirs] = [body('first words', 'mine alone here', 'last words'), body('first words', 'last words')];
  assert.deepEqual(shown(mine, theirs), ['first words', [['mine alone here'], []], 'last words']);
  assert.deepEqual(taken(mine, theirs, 'mine'), ['first words', 'mine alone here', 'last words']);
  assert.deepEqual(taken(mine, theirs, 'theirs'), ['first words', 'last words']);
});

test('each passage comes from the text that was chosen, or from both', () => {
  const [mine, theirs] = [
    body('one of mine', 'between', 'two of mine'),
    body('one of theirs', 'between', 'two of theirs'),
  ];
  assert.equal(differingPassages(mine, theirs).length, 2);
  assert.deepEqual(taken(mine, theirs, 'mine', 'theirs'), ['one of mine', 'between', 'two of theirs']);
  assert.deepEqual(taken(mine, theirs, 'both', 'mine'), ['one of mine', 'one of theirs', 'between', 'two of mine']);
});

test('while a passage belongs to nobody there is no text', () => {
  assert.equal(bodyFrom(body('one'), body('two'), new Map()), undefined);
});

test('a text of nothing is still a text', () => {
  assert.deepEqual(bodyFrom({ type: 'doc', content: [] }, body('words'), new Map([[0, 'mine' as const]]))?.content, [
    { type: 'paragraph' },
  ]);
});

test('whatever both texts are, taking all of one gives that one', () => {
  const words = ['snow', 'horse', 'plain', 'a red armband', 'a red debt', 'he sets out', 'he sets out again'];
  for (let seed = 1; seed < 300; seed += 1) {
    const drawn = (by: number) =>
      body(...Array.from({ length: (seed * by) % 9 }, (_, at) => words[(seed * by + at * at * by) % 7] ?? ''));
    const [mine, theirs] = [drawn(7), drawn(11)];
    const all = (pick: PassagePick) => differingPassages(mine, theirs).map(() => pick);
    const or = (one: Body) => (one.content.length > 0 ? texts(one.content) : [undefined]);
    assert.deepEqual(taken(mine, theirs, ...all('mine')), or(mine));
    assert.deepEqual(taken(mine, theirs, ...all('theirs')), or(theirs));
  }
});

test('two long texts without a word in common are told apart in time', () => {
  const long = (word: string) => body(...Array.from({ length: 5_000 }, (_, at) => `${word}${at}`));
  assert.equal(differingPassages(long('x'), long('y')).length, 1);
});
