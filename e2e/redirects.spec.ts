import { randomUUID } from 'node:crypto';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

test('an admin leads many addresses on at once, after a look at what would be', async ({ page, request }) => {
  const old = `/before-${randomUUID()}`;
  await signIn(page, await somebody('admin'), '/desk/redirects');
  const lines = page.getByLabel('One a line: from, to, status');
  await lines.fill(`${old}/1,/reviews/her\n${old}/2,${old}/1\n${old}/3,somewhere`);
  await page.getByRole('button', { name: 'Keep all of them' }).click();
  await expect(page.getByText('Nothing was kept: some lines are refused.')).toBeVisible();
  await expect(page.getByText('Line 3: Write a path of this site')).toBeVisible();
  await expect(page.getByText(`Line 2: ${old}/2 leads to /reviews/her, where ${old}/1 leads.`)).toBeVisible();
  await expect(lines).toHaveValue(new RegExp(`${old}/3,somewhere`));
  expect((await request.get(`${old}/1`)).status()).toBe(404);

  await lines.fill(`${old}/1,/reviews/her\n${old}/2,${old}/1`);
  await page.getByRole('button', { name: 'See what would be' }).click();
  await expect(page.getByText('Nothing is kept yet. This is what would be.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep all of them' }).click();
  await expect(page.getByText('All of them are kept.')).toBeVisible();
  const answer = await request.get(`${old}/2?from=afar`, { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers().location).toBe('/reviews/her?from=afar');
});
