import { expect, type Page } from '@playwright/test';

/** What people do with works at the desk, with JavaScript and without. */

/** Enters a work and gives its number. */
export async function enterWork(page: Page, title: string, kind = 'Film'): Promise<number> {
  await page.goto('/desk/works/new');
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption(kind);
  return saveWork(page);
}

/** Saves the work that is open, waits until the desk says so, and gives its number. */
export async function saveWork(page: Page): Promise<number> {
  await saved(page, () => page.getByRole('button', { name: 'Save the work' }).click());
  await expect(page.getByText('Saved. Wherever readers see it, they see it so from now on.')).toBeVisible();
  return Number(/\/desk\/works\/(\d+)/.exec(page.url())?.[1]);
}

/** Does what saves the work that is open, and waits for the version that it makes. A new work has none before. */
export async function saved(page: Page, act: () => Promise<void>) {
  const version = page.locator('input[name="version"]');
  const before = (await version.count()) > 0 ? await version.inputValue() : '0';
  await act();
  await expect(version).toHaveValue(String(Number(before) + 1));
}
