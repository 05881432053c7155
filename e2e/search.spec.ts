import { expect, test } from './test.ts';

test('a reader searches, narrows what was found, and goes on from a suggestion', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Search', exact: true }).click();
  // With JavaScript it offers suggestions, and is a combobox.
  const field = page.getByLabel('Search works, people and stories');
  await field.fill('lights');
  await field.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'results' })).toContainText(
    'in everything we have published',
  );
  const hits = page.locator('.hit');
  const all = await hits.count();
  expect(all).toBeGreaterThan(1);
  await expect(hits.locator('mark').first()).toHaveText(/lights?/i);

  const drawer = page.getByText('Narrow the results', { exact: false }).first();
  if (await drawer.isVisible()) await drawer.click();
  await page.getByRole('checkbox', { name: /^Games/ }).check();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/q=lights&section=games/);
  expect(await hits.count()).toBeLessThan(all);

  if (!javaScriptEnabled) return;
  await field.fill('henry ta');
  await expect(page.getByRole('option').first()).toHaveText('Henry Tamm person');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/q=%22Henry\+Tamm%22/);
  await expect(hits.locator('mark').first()).toHaveText('Henry');
});
