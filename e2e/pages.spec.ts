import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { openPages } from './page-types.ts';
import { expect, test } from './test.ts';

/** What every type of page keeps, whatever is on it. The fixture adds: no error in the console, no foreign request. */

test.use({ expectedErrors: [/the server responded with a status of 404/] });

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Scripts and sheets come from this host, so there is nothing for an integrity hash to protect against. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: { 'require-sri': 'off' },
});

for (const [name, path] of Object.entries(openPages)) {
  test(`${name} keeps nobody out, by day and by night`, async ({ page, javaScriptEnabled }) => {
    test.skip(!javaScriptEnabled, 'The check itself is a script.');
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
      expect(violations.map(inShort), colorScheme).toEqual([]);
    }
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
    const { results } = await validator.validateString(await answer.text());
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, selector }) => `${message} (${selector})`)),
    ).toEqual([]);
  });
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];
const inShort = ({ id, nodes }: Violation) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`;

/** How far the page can be scrolled sideways. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
