import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';

/** What every page keeps, whatever is on it. */

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = ['color-contrast', 'link-in-text-block'];

/** What keeps somebody out of this page, by day or by night. Needs JavaScript: the check itself is a script. */
export async function barriers(page: Page, schemes: ('light' | 'dark')[] = ['light', 'dark']): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page });
    // By night nothing but colours is another.
    const { violations } = await (colorScheme === 'light' ? axe.withTags(wcag) : axe.withRules(colours)).analyze();
    found.push(...violations.map((violation) => `${colorScheme}, ${inShort(violation)}`));
  }
  return found;
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];
const inShort = ({ id, nodes }: Violation) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`;

/** Scripts and sheets come from this host, so there is nothing for an integrity hash to protect against. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: { 'require-sri': 'off' },
});

/** What is not valid HTML. */
export async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ message, selector }) => `${message} (${selector})`));
}

/** How far the page can be scrolled sideways. */
export const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
