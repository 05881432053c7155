import { readFileSync, rmSync } from 'node:fs';
import { bringBrowser } from './browser.ts';
import { type Count, honest, sum } from './count.ts';
import { freePort } from './free-port.ts';
import { run } from './processes.mjs';

const result = 'test-results/count.json';

/** They look at the demo as it was planted, and change nothing. All others publish, comment and sign up. */
const readers = ['browse', 'pages', 'read', 'weight'].map((name) => `e2e/${name}.spec.ts`);

/** Runs the journeys with Playwright: first those that only read, then, on a publication planted anew, the others. */
export async function endToEnd(files: string[], env: NodeJS.ProcessEnv): Promise<Count> {
  const browser = await bringBrowser();
  const reading = files.filter((file) => readers.includes(file));
  const writing = files.filter((file) => !readers.includes(file));
  const counts: Count[] = [];
  for (const some of [reading, writing]) if (some.length > 0) counts.push(await journeys(some, browser, env));
  return sum(counts);
}

/** Playwright starts a publication of its own for them (playwright.config.ts). */
async function journeys(files: string[], browser: string, env: NodeJS.ProcessEnv): Promise<Count> {
  const own = {
    CHROMIUM_PATH: browser,
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
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
