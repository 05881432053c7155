import { readFileSync, rmSync } from 'node:fs';
import { bringBrowser } from './browser.ts';
import { type Count, honest } from './count.ts';
import { freePort } from './free-port.ts';
import { run } from './processes.mjs';

const result = 'test-results/count.json';

/** Runs the journeys with Playwright, which starts a publication of its own for them (playwright.config.ts). */
export async function endToEnd(files: string[], env: NodeJS.ProcessEnv): Promise<Count> {
  const own = {
    CHROMIUM_PATH: await bringBrowser(),
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: result,
  };
  rmSync(result, { force: true });
  const { code } = await run('playwright', ['test', '--reporter=list,json', ...files], {
    env: { ...env, ...own },
    stdio: 'inherit',
  });
  return honest(readCount(), code);
}

/** Nothing is written when Playwright itself, or the server that it starts, falls over. */
function readCount(): Count {
  try {
    const { stats } = JSON.parse(readFileSync(result, 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number };
    };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
