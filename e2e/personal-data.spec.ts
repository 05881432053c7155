import { readFile } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import { transaction } from '#db/connection.ts';
import { accounts } from '#db/schema.ts';
import { unzipped } from '#db/testing-zip.ts';
import { letterTo } from './letters.ts';
import { newPerson, somebody } from './people.ts';
import { fillDoor, signIn, throughTheDoor } from './sign-in.ts';
import { overflow } from './standards.ts';
import { expect, test } from './test.ts';
import { comment, newThread } from './threads.ts';

/** What people do with what is known of them: take it along, correct it, and leave. */

test.slow();

/** The path of the link in a letter. */
const pathOf = (link: string) => new URL(link).pathname + new URL(link).search;

test('somebody takes everything along, leaves, changes their mind, and leaves for good', async ({ page, browser }) => {
  const wren = await somebody();
  const { path } = await newThread(() => [{ by: wren.id, text: 'The piano is late, and I do not mind.' }]);
  await signIn(page, wren, '/account');
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Ask for my data' }).click();
  const ready = await letterTo(wren.email, { about: /Your data .* is ready/ });
  const [, file = ''] = /(\/account\/data\/\d+)/.exec(ready.text) ?? [];

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(file);
  await expect(stranger).toHaveURL(/\/sign-in/);
  await fillDoor(stranger, await somebody());
  await stranger.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible();
  expect((await stranger.request.get(file)).status()).toBe(404);

  await page.reload();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download my data' }).click();
  const got = await download;
  expect(got.suggestedFilename()).toMatch(/^wren-abara.*\.zip$/);
  const files = await unzipped(await readFile(await got.path()));
  expect(JSON.parse(files['comments.json'] ?? '')[0].text).toBe('The piano is late, and I do not mind.');
  expect(files['README.txt']).toContain('comments.json, comments.csv');

  const leaving = page.getByRole('region', { name: 'Leaving' });
  await leaving.getByRole('button', { name: 'Delete my account' }).click();
  await expect(leaving.getByText('Enter your password.')).toBeVisible();
  await leaving.getByLabel('Password').fill('not the one');
  await leaving.getByRole('button', { name: 'Delete my account' }).click();
  await expect(leaving.getByText('do not belong together')).toBeVisible();
  await leaving.getByLabel('Password').fill(wren.password);
  await leaving.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByText('You are signed out everywhere')).toBeVisible();

  const { link, text } = await letterTo(wren.email, { about: /goes on/ });
  expect(text).toContain('Your comments stay, without your name.');
  await stranger.goto(pathOf(link));
  expect(await overflow(stranger)).toBe(0);
  await stranger.getByRole('button', { name: 'Keep my account' }).click();
  await expect(stranger.getByRole('heading', { name: 'You stay' })).toBeVisible();
  await stranger.goto(pathOf(link));
  await expect(stranger.getByRole('heading', { name: 'This link is spent' })).toBeVisible();

  await signIn(page, wren, '/account');
  await leaving.getByLabel('Password').fill(wren.password);
  await leaving.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByText('You are signed out everywhere')).toBeVisible();
  await throughTheDoor(page, wren, path);
  await expect(page).toHaveURL('/account#leave');
  await expect(leaving.getByText('This account goes on')).toBeVisible();
  await stranger.goto(path);
  await expect(comment(stranger, 1)).toContainText(wren.name);

  // As if the seven days had passed.
  await transaction((tx) => tx.update(accounts).set({ leavesAt: new Date() }).where(eq(accounts.id, wren.id)));
  await expect(async () => {
    await stranger.goto(path);
    await expect(comment(stranger, 1)).toContainText('A former reader');
  }).toPass({ timeout: 90_000 });
  await expect(comment(stranger, 1)).toContainText('The piano is late');
  await expect(stranger.getByText(wren.name)).toHaveCount(0);
  await page.goto('/account');
  await expect(page).toHaveURL('/sign-in?next=/account');
  await fillDoor(page, wren);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('do not belong together')).toBeVisible();
  await stranger.context().close();
});

test('another mail address counts once it is confirmed there, and the old one hears of it', async ({ page }) => {
  const [wren, { email }] = [await somebody(), newPerson()];
  await signIn(page, wren, '/account');
  const section = page.getByRole('region', { name: 'Mail address' });
  await section.getByLabel('New address').fill(email);
  await section.getByLabel('Your password').fill('not the one');
  await section.getByRole('button', { name: 'Change the address' }).click();
  await expect(section.getByText('do not belong together')).toBeVisible();
  await expect(section.getByLabel('New address')).toHaveValue(email);
  await section.getByLabel('Your password').fill(wren.password);
  await section.getByRole('button', { name: 'Change the address' }).click();
  await expect(section.getByText('A letter is on its way')).toBeVisible();
  await expect(section.getByText(wren.email)).toBeVisible();
  await letterTo(wren.email, { about: /Another address/ });
  await page.goto(pathOf((await letterTo(email)).link));
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Use this address' }).click();
  await expect(page.getByRole('heading', { name: 'That is your address now' })).toBeVisible();
  await letterTo(wren.email, { about: /has another address/ });
  await page.getByRole('link', { name: 'To your account' }).click();
  await expect(section.getByText(email)).toBeVisible();
});
