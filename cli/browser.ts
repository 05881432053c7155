import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run } from './processes.mjs';
import { Sentence } from './sentence.mjs';

/** Without a window to draw, tests take a third less time. */
const DEBIAN_PACKAGE = 'chromium-headless-shell';
const names = [DEBIAN_PACKAGE, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium's sandbox does not work as root, and a test browser has nobody to talk to but the publication. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The browser for the end-to-end tests: the one named, Playwright's own, or the system's. */
export function browser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...apps].find((program) => existsSync(program));
}

/** The same, installed where that can be done without asking: on Debian, as root. */
export async function bringBrowser(): Promise<string> {
  const found = browser() ?? (await installed());
  if (found) return found;
  throw new Sentence(
    'The end-to-end tests need a Chromium: run npx playwright install chromium, or name one in CHROMIUM_PATH.',
  );
}

async function installed() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '--quiet'], { env, stdio: 'inherit' });
  await run('apt-get', ['install', '--quiet', '-y', '--no-install-recommends', DEBIAN_PACKAGE], {
    env,
    stdio: 'inherit',
  });
  return browser();
}
