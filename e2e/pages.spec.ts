import type { Page } from '@playwright/test';
import { deskPages, madeDeskPages, madePages, openPages, ownPages } from './page-types.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { barriers, faults, overflow } from './standards.ts';
import { expect, test } from './test.ts';

/** What every type of page keeps, whatever is on it. The fixture adds: no error in the console, no foreign request. */

test.use({ expectedErrors: [/the server responded with a status of 404/] });

test.beforeEach(({ javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'What is served is the same, and the check for barriers is itself a script.');
});

for (const [name, path] of Object.entries({ ...openPages, ...madePages })) {
  test(`${name} keeps nobody out, fits the window and is valid HTML`, async ({ page }) => {
    const answer = await page.goto(await pathOf(path));
    expect(await faults((await answer?.text()) ?? '')).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await fitsAndIsOurs(page);
  });
}

for (const [name, path] of Object.entries(ownPages)) {
  test(`${name} keeps what every page keeps`, async ({ page }) => {
    await signIn(page, await somebody(), path);
    await page.goto(path);
    await fitsAndIsOurs(page);
    expect(await faults(await page.content())).toEqual([]);
    expect(await barriers(page)).toEqual([]);
  });
}

for (const [name, path] of Object.entries({ ...deskPages, ...madeDeskPages })) {
  test(`${name} keeps what every page keeps, with the runtime of the desk`, async ({ page }) => {
    await signIn(page, await somebody('admin'), '/desk');
    const answer = await page.goto(await pathOf(path), { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(200);
    expect(await faults((await answer?.text()) ?? '')).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize(tablet);
    expect(await overflow(page), 'on a tablet').toBe(0);
  });
}

const pathOf = async (path: string | (() => Promise<string>)) => (typeof path === 'string' ? path : path());

/** Between the two sizes that the journeys are made at. */
const tablet = { width: 820, height: 1180 };

async function fitsAndIsOurs(page: Page) {
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize(tablet);
  expect(await overflow(page), 'on a tablet').toBe(0);
  const scripts = page.locator('script:not([type="application/ld+json"])');
  await expect(scripts).toHaveCount(1);
  await expect(scripts).toHaveAttribute('src', /^\/reader\.js\?v=/);
}
