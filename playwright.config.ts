import { defineConfig } from '@playwright/test';
import { settingNames } from '#domain/settings.ts';
import { browser, browserFlags } from './cli/browser.ts';
import { dataFolder, port, url } from './e2e/publication.ts';

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const specs = (...names: string[]) => names.map((name) => `**/${name}.spec.ts`);

/**
 * Every journey is made in two browsers that share nothing: a wide one with JavaScript and a phone without. On a phone with
 * JavaScript only what scripts do there is made again.
 */
const scriptsOnAPhone = specs(...['browse', 'comments', 'editor', 'read', 'text-parts']);
/** What is one for the whole publication, or the same in every width. */
const wideAlone = specs('house', 'prose');

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/journeys',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // A shared machine has bad seconds; Playwright's list names what passed only at the second try.
  retries: process.env.CI ? 1 : 0,
  // Looking for barriers on six pages takes a minute where the machine is busy; a bound, not a measure.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A press that finds nothing to press ends the journey then, not at its end.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    // A page that glides to its place takes a click meant for what stood there a moment ago.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // Recording costs more than many a journey; where failures are tried again, only those are recorded.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: { executablePath: browser(), args: browserFlags },
  },
  projects: [
    { name: 'desktop', use: { ...desktop, javaScriptEnabled: true } },
    { name: 'desktop without JavaScript', testMatch: wideAlone, use: { ...desktop, javaScriptEnabled: false } },
    { name: 'phone', testMatch: scriptsOnAPhone, use: { ...phone, javaScriptEnabled: true } },
    { name: 'phone without JavaScript', use: { ...phone, javaScriptEnabled: false } },
  ],
  webServer: {
    // Without a shell in between, which would outlive a Playwright that is stopped, and the server with it.
    command: `${process.platform === 'win32' ? '' : 'exec '}"${process.execPath}" cli/e2e-server.ts`,
    url: `${url}/readyz`,
    env: {
      ...Object.fromEntries(settingNames.map((name) => [name, ''])),
      NODE_ENV: 'production',
      PORT: String(port),
      MARQUEE_URL: url,
      MARQUEE_DATA: dataFolder,
      LOG: 'off',
    },
    timeout: 10 * 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
  },
});
