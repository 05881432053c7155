import { choose } from './chosen-suites.ts';
import { type Count, sum } from './count.ts';
import { endings, Interrupted } from './processes.mjs';
import { say } from './sentence.mjs';
import { duration } from './step.mjs';
import { type Suite, suites } from './suites.ts';

type Result = Count & { name: string; took: number };

/** Between two programs a signal waits for the next one; each puts away what it started. */
let interrupted: NodeJS.Signals | undefined;
for (const signal of endings) process.on(signal, () => (interrupted = signal));

const results: Result[] = [];
for (const { suite, files } of choose(suites, process.argv.slice(2))) {
  if (interrupted) throw new Interrupted(interrupted);
  console.log(`\n── ${suite.name} ──\n`);
  const start = performance.now();
  results.push({ name: suite.name, ...(await countOf(suite, files)), took: performance.now() - start });
}

console.log('');
for (const { name, passed, failed, took } of results) {
  console.log(`${name.padEnd(24)} ${`${passed} passed, ${failed} failed`.padEnd(26)} ${duration(took)}`);
}
const { passed, failed } = sum(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A suite that cannot run is a failure, not the end: the others may have something to tell as well. */
async function countOf(suite: Suite, files: string[]): Promise<Count> {
  try {
    return await suite.run(files);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    say(error);
    return { passed: 0, failed: 1 };
  }
}
