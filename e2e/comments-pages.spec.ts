import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';
import { comment, newThread, say } from './threads.ts';

/** Threads of several pages. */

test('numbers lead to the page that holds them', async ({ page, javaScriptEnabled }) => {
  const { path } = await newThread((by) => [
    ...Array.from({ length: 60 }, (_, n) => ({ by, text: `Remark ${n + 1}.` })),
    { by, parent: 2, text: 'A late answer.' },
  ]);
  await page.goto(`${path}/comments/55`);
  await expect(page).toHaveURL(`${path}?comments=2#c55`);
  await expect(comment(page, 55)).toContainText('Remark 55.');
  await comment(page, 55).locator('time').click();
  await expect(page).toHaveURL(`${path}?comments=2#c55`);
  await page.goto(`${path}/comments/61`);
  await expect(page).toHaveURL(`${path}#c61`);
  await page.getByRole('link', { name: 'Later comments' }).click();
  await expect(page).toHaveURL(`${path}?comments=2#comments`);
  await page.getByRole('link', { name: 'Page 1' }).click();
  await expect(comment(page, 1)).toBeVisible();
  if (javaScriptEnabled) {
    await page.goto(`${path}#c60`);
    await expect(page).toHaveURL(`${path}?comments=2#c60`);
  }
  const nowhere = await page.request.get(`${path}?comments=3`);
  expect(nowhere.status()).toBe(404);
});

test('a comment on the second page comes back to the second page', async ({ page }) => {
  const { path } = await newThread((by) => Array.from({ length: 50 }, () => ({ by })));
  await signIn(page, await somebody(), path);
  await say(page, 'The fifty-first.');
  await expect(page).toHaveURL(`${path}?comments=2#c51`);
  await page.getByRole('link', { name: 'Edit comment 51' }).click();
  await page.getByLabel('Change your comment').fill('Hm.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('A comment has at least 5 characters.')).toBeVisible();
  await page.getByLabel('Change your comment').fill('The fifty-first, changed.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page).toHaveURL(`${path}?comments=2#c51`);
  await expect(comment(page, 51)).toContainText('The fifty-first, changed.');
});
