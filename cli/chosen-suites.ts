import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { Sentence } from './sentence.mjs';
import type { Suite } from './suites.ts';

export type Chosen = { suite: Suite; files: string[] };

/** The suites to run and their files: all of them, the fast ones, or those with the files and folders that were named. */
export function choose(suites: Suite[], words: string[]): Chosen[] {
  const paths = words.filter((word) => word !== '--fast').map((word) => word.replace(/^\.\/|\/$/g, ''));
  const named = (file: string) => paths.some((path) => file === path || file.startsWith(`${path}/`));
  const chosen = suites
    .filter((suite) => suite.fast || !words.includes('--fast'))
    .map((suite) => ({ suite, files: filesOf(suite) }));
  if (paths.length === 0) return chosen.filter(({ suite, files }) => suite.tests.length === 0 || files.length > 0);

  const narrowed = chosen.map(({ suite, files }) => ({ suite, files: files.filter(named) }));
  if (narrowed.every(({ files }) => files.length === 0)) throw new Sentence(`No test is called ${paths.join(' or ')}.`);
  return narrowed.filter(({ files }) => files.length > 0);
}

const filesOf = ({ tests }: Suite) =>
  globSync(tests)
    .map((file) => file.replaceAll(sep, '/'))
    .toSorted();
