import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose } from './chosen-suites.ts';
import type { Suite } from './suites.ts';

const nothing = async () => ({ passed: 0, failed: 0 });
const suites: Suite[] = [
  { name: 'lint', fast: true, tests: [], run: nothing },
  { name: 'own', fast: true, tests: ['cli/chosen-*.test.ts'], run: nothing },
  { name: 'again', fast: false, tests: ['cli/c*.test.ts'], run: nothing },
  { name: 'none', fast: false, tests: ['cli/*.spec.ts'], run: nothing },
];

const chosen = (...words: string[]) => choose(suites, words).map(({ suite }) => suite.name);

test('without a word everything runs that has something to run', () => {
  assert.deepEqual(chosen(), ['lint', 'own', 'again']);
});

test('--fast leaves out what is slow', () => {
  assert.deepEqual(chosen('--fast'), ['lint', 'own']);
});

test('a named file runs in every suite that has it, and alone', () => {
  const file = 'cli/chosen-suites.test.ts';
  assert.deepEqual(chosen(file), ['own', 'again']);
  assert.deepEqual(
    choose(suites, [`./${file}`]).map(({ files }) => files),
    [[file], [file]],
  );
});

test('a folder stands for its files, and a name that nothing has is said', () => {
  assert.deepEqual(chosen('cli/'), ['own', 'again']);
  assert.throws(() => choose(suites, ['cli/nowhere.test.ts']), /No test is called cli\/nowhere/);
});
