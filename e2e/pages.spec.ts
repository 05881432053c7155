import { openPages } from './page-types.ts';
import { barriers, faults, overflow } from './standards.ts';
import { expect, test } from './test.ts';

/** What every type of page keeps, whatever is on it. The fixture adds: no error in the console, no foreign request. */

test.use({ expectedErrors: [/the server responded with a status of 404/] });

for (const [name, path] of Object.entries(openPages)) {
  test(`${name} keeps nobody out, by day and by night`, async ({ page, javaScriptEnabled }) => {
    test.skip(!javaScriptEnabled, 'The check itself is a script.');
    await page.goto(path);
    expect(await barriers(page)).toEqual([]);
  });

  test(`${name} fits the window and runs no script but ours`, async ({ page }) => {
    await page.goto(path);
    expect(await overflow(page)).toBe(0);
    const scripts = page.locator('script:not([type="application/ld+json"])');
    await expect(scripts).toHaveCount(1);
    await expect(scripts).toHaveAttribute('src', /^\/reader\.js\?v=/);
  });

  test(`${name} is valid HTML`, async ({ request, isMobile, javaScriptEnabled }) => {
    test.skip(Boolean(isMobile) || !javaScriptEnabled, 'It is the same for everybody.');
    const answer = await request.get(path);
    expect(await faults(await answer.text())).toEqual([]);
  });
}
