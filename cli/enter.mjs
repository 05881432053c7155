import { existsSync } from 'node:fs';
import { bringDependencies } from './dependencies.mjs';
import { endWithParent } from './parent.mjs';
import { Interrupted } from './processes.mjs';
import { root } from './root.mjs';
import { hasParent, isRuntime, putRuntimeFirst, runAgain, runtime } from './runtime.mjs';
import { Sentence, say } from './sentence.mjs';

/**
 * Enters a command of this folder from any Node, with nothing installed: plain JavaScript up to here, TypeScript
 * under the right runtime from here on.
 * @param {{ script: string, install: boolean, first?: () => Promise<void> }} command
 */
export async function enter({ script, install, first }) {
  try {
    process.chdir(root);
    if (hasParent()) endWithParent();
    runtime();
    await first?.();
    if (install) await bringDependencies();
    else if (!existsSync(runtime())) throw new Sentence('The packages are missing. Run npm ci, or npm start.');
    if (!isRuntime()) return runAgain();
    putRuntimeFirst();
    await import('./quick-modules.mjs');
    await import(script);
  } catch (error) {
    if (error instanceof Interrupted) process.exit(error.code);
    say(error);
    process.exit(1);
  }
}

/** Settings may stand in a file; what the environment says goes before it. */
export function readEnvironmentFile() {
  process.chdir(root);
  if (existsSync('.env')) process.loadEnvFile('.env');
}
