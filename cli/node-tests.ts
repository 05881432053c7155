import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Count, honest } from './count.ts';
import { run } from './processes.mjs';

/** Runs test files with `node --test`, a process for each. */
export async function nodeTests(files: string[], env: NodeJS.ProcessEnv): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-count-'));
  const result = join(folder, 'count.json');
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./cli/count-reporter.ts', `--test-reporter-destination=${result}`],
  ];
  const quickly = ['--import', './cli/quick-modules.mjs'];
  const atOnce = `--test-concurrency=${availableParallelism()}`;
  try {
    const { code } = await run(process.execPath, ['--test', ...quickly, atOnce, ...reporters, ...files], {
      env,
      stdio: 'inherit',
    });
    return honest(readCount(result), code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Nothing was written when the runner itself fell over. */
function readCount(file: string): Count {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Count;
  } catch {
    return { passed: 0, failed: 0 };
  }
}
