import type { Page } from '@playwright/test';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';
import { comment, field, newThread, say } from './threads.ts';

/** Quoting what somebody said, and reading a thread by keyboard. */

test('a comment is quoted into the form, and the form answers it', async ({ page }) => {
  const { path } = await newThread((by) => [
    { by, text: '> Suppose it all worked.\n\nThis is the *sentence*.\n\nNothing breaks but a heart: ||hers||.' },
  ]);
  await signIn(page, await somebody(), path);
  await page.getByRole('link', { name: 'Quote comment 1' }).click();
  await expect(field(page)).toHaveValue('> This is the sentence.\n>\n> Nothing breaks but a heart:\n\n');
  await expect(page.getByText('In answer to number 1')).toBeVisible();
  await expect(page.locator('#answering q')).toContainText('Nothing breaks but a heart:');
  await expect(page.locator('#answering q')).not.toContainText('hers');
  await say(page, `${await field(page).inputValue()}And on schedule.`);
  await expect(page).toHaveURL(`${path}#c2`);
  await expect(page.locator('#c1 .replies #c2 blockquote')).toContainText('This is the sentence.');
  await expect(comment(page, 2)).not.toContainText('hers');
  // Found and not typed: whose words they are.
  await expect(page.locator('#c2 blockquote cite').getByRole('link', { name: '1' })).toHaveAttribute('href', '#c1');
});

test('a comment that gives something away cannot be quoted', async ({ page }) => {
  const { path } = await newThread();
  await signIn(page, await somebody(), path);
  await page.getByLabel('It gives something away').check();
  await say(page, 'She leaves.');
  await expect(page.getByRole('link', { name: 'Reply to comment 1' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Quote comment 1' })).toHaveCount(0);
});

test('under a closed thread nothing is quoted', async ({ page }) => {
  const { path } = await newThread((by) => [{ by }]);
  await signIn(page, await somebody('moderator'), path);
  await page.getByRole('button', { name: 'Close this thread' }).click();
  await expect(page.getByText('This thread closed on')).toBeVisible();
  await page.goto(`${path}?quote=1`);
  await expect(field(page)).toHaveCount(0);
});

test.describe('with JavaScript', () => {
  test.beforeEach(({ javaScriptEnabled }) => {
    test.skip(!javaScriptEnabled, 'What a script adds.');
  });

  test('what is selected is quoted, after what was typed already', async ({ page }) => {
    const { path } = await newThread((by) => [{ by, text: 'Nothing breaks but a heart.\n\nAnd on schedule.' }]);
    await signIn(page, await somebody(), path);
    await field(page).fill('I wonder.');
    await comment(page, 1).getByText('And on schedule.').selectText();
    await page.getByRole('link', { name: 'Quote comment 1' }).click();
    await expect(field(page)).toHaveValue('I wonder.\n\n> And on schedule.\n\n');
    await expect(field(page)).toBeFocused();
    await expect(page).toHaveURL(path);
    await field(page).press('End');
    await page.keyboard.type('Quite.');
    await expect(field(page)).toHaveValue('I wonder.\n\n> And on schedule.\n\nQuite.');
  });

  test('no passage under bars is quoted into the open', async ({ page }) => {
    const { path } = await newThread((by) => [{ by, text: 'What happens:\n\n||She leaves.||\n\nAnd that is all.' }]);
    await signIn(page, await somebody(), path);
    await comment(page, 1).getByText('Read it').click();
    await comment(page, 1).getByText('She leaves.').selectText();
    await page.getByRole('link', { name: 'Quote comment 1' }).click();
    await expect(field(page)).toHaveValue('> What happens:\n>\n> And that is all.\n\n');
  });

  test('a thread is read, answered, quoted and liked by keyboard', async ({ page }) => {
    const { path } = await newThread((by) => [{ by }, { by, parent: 1 }, { by }]);
    await signIn(page, await somebody(), path);
    await page.getByText('Keys', { exact: true }).click();
    await expect(page.getByText('They are heard wherever you are not typing.')).toBeVisible();
    // Off, they stay off on this device.
    await page.getByRole('button', { name: 'Turn them off' }).click();
    await page.reload();
    await page.getByText('Keys', { exact: true }).click();
    await expect(page.getByRole('button', { name: 'Turn them on' })).toBeVisible();
    await page.keyboard.press('j');
    await expect(page.locator('.comment :focus')).toHaveCount(0);
    await page.getByRole('button', { name: 'Turn them on' }).click();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keys' });
    await expect(list.getByRole('listitem')).toHaveText([
      /next comment/,
      /one before/,
      /reply/,
      /quote/,
      /like/,
      /link/,
      /search/,
      /list/,
    ]);
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);

    await page.keyboard.press('j');
    await expect(numberOf(page, 1)).toBeFocused();
    await page.keyboard.press('j');
    await expect(numberOf(page, 2)).toBeFocused();
    await page.keyboard.press('j');
    await expect(numberOf(page, 3)).toBeFocused();
    await page.keyboard.press('j');
    await expect(numberOf(page, 3)).toBeFocused();
    await page.keyboard.press('k');
    await expect(numberOf(page, 2)).toBeFocused();
    await page.keyboard.press('l');
    await expect(page.getByRole('button', { name: 'Liked comment 2, 1 like' })).toBeVisible();
    await page.keyboard.press('r');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await expect(page.getByText('In answer to number 2')).toBeVisible();
    await page.keyboard.type('jkrqlc, I say.');
    await expect(field(page)).toHaveValue('jkrqlc, I say.');
    await numberOf(page, 3).focus();
    await page.keyboard.press('q');
    await expect(field(page)).toHaveValue('jkrqlc, I say.\n\n> Well said.\n\n');
    await expect(page.getByText('In answer to number 3')).toBeVisible();
  });

  test('the permanent address of a comment is copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { path } = await newThread((by) => [{ by }]);
    await page.goto(path);
    await page.getByRole('button', { name: 'Copy link to comment 1' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(`${path}/comments/1`, page.url()).href);
  });
});

const numberOf = (page: Page, number: number) =>
  comment(page, number).getByRole('link', { name: `Comment ${number}`, exact: true });
