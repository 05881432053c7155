import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { stampFile, stampOfSources, upToDate } from './pages-stamp.ts';
import { runQuietly } from './processes.mjs';
import { step } from './step.mjs';

const next = 'node_modules/next/dist/bin/next';

/** Builds the pages when a source changed since the last build that came to its end. */
export async function buildWhenStale() {
  if (upToDate()) return;
  await step('Building the pages', build);
}

export async function build() {
  // Taken before: what is edited during the build is built again next time.
  const stamp = stampOfSources();
  rmSync(stampFile, { force: true });
  await runQuietly(next, ['build'], { env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } });
  mkdirSync('.next', { recursive: true });
  writeFileSync(stampFile, stamp);
}
