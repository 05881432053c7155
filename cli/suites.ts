import { type Count, oneCheck } from './count.ts';
import { endToEnd } from './end-to-end.ts';
import { nodeTests } from './node-tests.ts';
import { buildWhenStale } from './pages.ts';
import { withPostgres } from './postgres.ts';
import { run } from './processes.mjs';
import { testEnvironment } from './test-environment.ts';

export type Suite = {
  name: string;
  /** Part of `npm run check`. */
  fast: boolean;
  /** Where its files are; a suite without any looks at the whole project. */
  tests: string[];
  run: (files: string[]) => Promise<Count>;
};

const env = testEnvironment();

/** In the order in which a mistake is found soonest. */
export const suites: Suite[] = [
  { name: 'Types', fast: true, tests: [], run: () => program('tsc', ['--noEmit']) },
  { name: 'Lint', fast: true, tests: [], run: () => program('biome', ['check']) },
  { name: 'House rules', fast: true, tests: ['cli/**/*.test.ts'], run: (files) => nodeTests(files, env) },
  {
    name: 'Rules and parts',
    fast: true,
    tests: ['{domain,components,app}/**/*.test.ts'],
    run: (files) => nodeTests(files, env),
  },
  { name: 'Database: SQLite', fast: true, tests: ['db/**/*.test.ts'], run: (files) => nodeTests(files, env) },
  {
    name: 'Database: PostgreSQL',
    fast: false,
    tests: ['db/**/*.test.ts'],
    run: (files) => withPostgres((address) => nodeTests(files, { ...env, MARQUEE_DATABASE: address })),
  },
  {
    name: 'Server',
    fast: false,
    tests: ['{server,e2e}/**/*.test.ts'],
    run: async (files) => {
      await buildWhenStale();
      return nodeTests(files, env);
    },
  },
  {
    name: 'End to end',
    fast: false,
    tests: ['e2e/**/*.spec.ts'],
    run: async (files) => {
      await buildWhenStale();
      return endToEnd(files, env);
    },
  },
];

async function program(name: string, words: string[]): Promise<Count> {
  const { code } = await run(name, words, { env, stdio: 'inherit' });
  return oneCheck(code === 0);
}
