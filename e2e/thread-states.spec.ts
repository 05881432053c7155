import type { Page } from '@playwright/test';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { barriers, faults, overflow } from './standards.ts';
import { expect, test } from './test.ts';
import { newThread, say } from './threads.ts';

/** Everything that can stand in a thread, with a form open in it. */
const everything = (by: number) => [
  {
    by,
    text: 'A line\nand another.\n\n> A quotation\n\n**Strong** *words* at <https://long.example/a/very/long/path/that/never/ends/and/goes/on/and/on/and/on>.',
  },
  { by, parent: 1, text: `Hidden: ||${'what happens '.repeat(20)}||. And ${'x'.repeat(200)}` },
  { by, parent: 2 },
  { by, parent: 3 },
  { by, parent: 4 },
  { by, parent: 5, state: 'held' as const },
];

async function keepsTheStandards(page: Page, javaScriptEnabled: boolean | undefined) {
  expect(await overflow(page)).toBe(0);
  expect(await faults(await page.content())).toEqual([]);
  if (javaScriptEnabled) expect(await barriers(page)).toEqual([]);
}

test('a thread as its moderator sees it', async ({ page, javaScriptEnabled }) => {
  const { path } = await newThread(everything);
  await signIn(page, await somebody('moderator'), `${path}?remove=1`);
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(page.getByText('Choose what it is about.')).toBeVisible();
  await keepsTheStandards(page, javaScriptEnabled);
  await page.getByLabel('What it is about').selectOption('other');
  await page.getByLabel('Why, in your words').fill('x'.repeat(100));
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await page.getByText(/^What .+ said$/).click();
  await keepsTheStandards(page, javaScriptEnabled);
  await page.getByRole('button', { name: 'Close this thread' }).click();
  await expect(page.getByText('This thread closed on')).toBeVisible();
  await keepsTheStandards(page, javaScriptEnabled);
});

test('a thread as its writers see it', async ({ page, javaScriptEnabled }) => {
  const { path } = await newThread(everything);
  await signIn(page, await somebody(), `${path}?reply=5`);
  await say(page, 'Hm.');
  await expect(page.getByText('at least 5 characters')).toBeVisible();
  await keepsTheStandards(page, javaScriptEnabled);
  await say(page, '> So\n\n||it goes||', 'Preview');
  await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible();
  await keepsTheStandards(page, javaScriptEnabled);
  await say(page, 'So it goes.');
  await expect(page.getByRole('status').filter({ hasText: 'Your comment is number' })).toBeVisible();
  await keepsTheStandards(page, javaScriptEnabled);
  await page.getByRole('link', { name: 'Edit comment 7' }).click();
  await keepsTheStandards(page, javaScriptEnabled);
  await page.goto(`${path}?remove=7`);
  await expect(page.getByText('Take number 7 back?')).toBeVisible();
  await keepsTheStandards(page, javaScriptEnabled);
});
