import type { Page } from '@playwright/test';
import { deskPages, framedPages, madeDeskPages, madePages, openPages, ownPages } from './page-types.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { barriers, faults, overflow } from './standards.ts';
import { expect, test } from './test.ts';

/** What every type of page keeps, whatever is on it. The fixture adds: no error in the console, no foreign request. */

test.use({ expectedErrors: [/the server responded with a status of 404/] });

test.beforeEach(({ javaScriptEnabled, isMobile }) => {
  const again = !javaScriptEnabled || Boolean(isMobile);
  test.skip(again, 'What is served is the same, the check is itself a script, and one browser takes every width.');
});

for (const [name, path] of Object.entries({ ...openPages, ...madePages })) {
  test(`${name} keeps nobody out, fits the window and is valid HTML`, async ({ page }) => {
    const answer = await page.goto(await pathOf(path));
    expect(await faults((await answer?.text()) ?? '')).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await isOurs(page);
    await fits(page);
    expect(await barriers(page, ['light']), 'on a phone').toEqual([]);
  });
}

for (const [name, path] of Object.entries(framedPages)) {
  test(`${name} keeps what every page keeps, without a script`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(await faults((await answer?.text()) ?? '')).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await expect(page.locator('script')).toHaveCount(0);
    await fits(page);
    expect(await barriers(page, ['light']), 'on a phone').toEqual([]);
  });
}

for (const [name, path] of Object.entries(ownPages)) {
  test(`${name} keeps what every page keeps`, async ({ page }) => {
    await signIn(page, await somebody(), path);
    await page.goto(path);
    expect(await faults(await page.content())).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await isOurs(page);
    await fits(page);
    expect(await barriers(page, ['light']), 'on a phone').toEqual([]);
  });
}

for (const [name, path] of Object.entries({ ...deskPages, ...madeDeskPages })) {
  test(`${name} keeps what every page keeps, with the runtime of the desk`, async ({ page }) => {
    await signIn(page, await somebody('admin'), '/desk');
    const answer = await page.goto(await pathOf(path), { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(200);
    expect(await faults((await answer?.text()) ?? '')).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await fits(page);
  });
}

const pathOf = async (path: string | (() => Promise<string>)) => (typeof path === 'string' ? path : path());

const tablet = { width: 820, height: 1180 };
const phone = { width: 390, height: 844 };

/** Nothing is to be scrolled sideways for, in any width; the page is left at the narrowest. */
async function fits(page: Page) {
  for (const size of [undefined, tablet, phone]) {
    if (size) await page.setViewportSize(size);
    expect(await overflow(page), `${size?.width ?? 1440} wide`).toBe(0);
  }
}

async function isOurs(page: Page) {
  const scripts = page.locator('script:not([type="application/ld+json"])');
  await expect(scripts.last()).toHaveAttribute('src', /^\/reader\.js\?v=/);
  // The field of the search brings what it offers while somebody types.
  const others = await scripts.evaluateAll((all) => all.slice(0, -1).map((one) => one.getAttribute('src') ?? ''));
  for (const src of others) expect(src).toMatch(/^\/search\.js\?v=/);
}
