import type { Page } from '@playwright/test';
import { newTitle, publish, startStory } from './desk.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

/** What a text is made with beyond its buttons: the slash, signs, keys, the palette, tables. */

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'The rich text is a script.');
test.use({ expectedErrors: [/the server responded with a status of 404/] });

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the story' });

async function beginFeature(page: Page) {
  await signIn(page, await somebody('critic'), '/desk');
  const id = await startStory(page, 'feature');
  await textOf(page).click();
  return id;
}

test('a slash opens a menu that is walked by the keyboard, and shut without a trace', async ({ page }) => {
  await beginFeature(page);
  const text = textOf(page);
  const menu = page.getByRole('listbox', { name: 'Parts of a text' });
  await page.keyboard.type('/head');
  await expect(menu.getByRole('option', { name: 'Heading' })).toHaveAttribute('aria-selected', 'true');
  await expect(text).toHaveAttribute('aria-activedescendant', 'slash-heading');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A city');
  await expect(text.getByRole('heading', { level: 2, name: 'A city' })).toBeVisible();
  await page.keyboard.press('Enter');

  await page.keyboard.type('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('said');
  await expect(text.locator('blockquote')).toHaveText('said');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');

  await page.keyboard.type('either/or');
  await expect(menu).toHaveCount(0);
  await page.keyboard.type(' /');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await page.keyboard.press('Backspace');

  await page.keyboard.type('/foot');
  await page.keyboard.press('Enter');
  await page.keyboard.type('At the foot.');
  await page.keyboard.press('Enter');
  await expect(text.locator('sup')).toHaveAttribute('title', 'At the foot.');
  await expect(text).toBeFocused();
  await expect(text).not.toContainText('/foot');
});

test('signs become what they mean, and one step back makes them signs again', async ({ page }) => {
  await beginFeature(page);
  const text = textOf(page);
  await page.keyboard.type('>> ');
  await page.keyboard.type('Loud.');
  await expect(text.locator('blockquote.pull')).toHaveText('Loud.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('They ||drown|| in **the** [end](https://films.example/end) of it.');
  await expect(text.locator('[data-spoiler-text]')).toHaveText('drown');
  await expect(text.locator('strong')).toHaveText('the');
  await expect(text.locator('a')).toHaveAttribute('href', 'https://films.example/end');
  await expect(text.locator('a')).toHaveText('end');
});

test('a table is written cell by cell, and readers get it with its heads', async ({ page }) => {
  await beginFeature(page);
  await page.getByLabel('Headline').fill(newTitle('With A Table'));
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');
  await textOf(page).click();
  await page.keyboard.type('/table');
  await page.keyboard.press('Enter');
  for (const words of ['Film', 'Year', 'Minutes', 'Her', '2013', '126']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
  const tools = page.getByRole('group', { name: 'Table' });
  await tools.getByRole('button', { name: 'Take the row out' }).click();
  await tools.getByRole('button', { name: 'Head column' }).click();
  await publish(page);
  await page.getByRole('link', { name: 'See it live' }).first().click();
  await expect(page.getByRole('columnheader', { name: 'Minutes' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Her' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('what was typed before a save can still be taken back after it', async ({ page }) => {
  await beginFeature(page);
  const text = textOf(page);
  await page.keyboard.type('Kept.');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-save="unsaved"]')).toBeVisible();
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await expect(text).toHaveText('');
  await text.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(text).toHaveText('Kept.');
});

test('words are found and replaced, one by one and all at once', async ({ page }) => {
  await beginFeature(page);
  const text = textOf(page);
  await page.keyboard.type('Snow on snow, and no snowman.');
  await page.keyboard.press('ControlOrMeta+Shift+F');
  const bar = page.getByRole('group', { name: 'Find and replace' });
  await bar.getByLabel('Find', { exact: true }).fill('snow');
  await expect(bar.getByText(/^\d of 3$/)).toBeVisible();
  await expect(text.locator('.found')).toHaveCount(3);
  await bar.getByLabel('Same case').check();
  await expect(bar.getByText(/^\d of 2$/)).toBeVisible();
  await bar.getByLabel('Same case').uncheck();
  await bar.getByLabel('Whole words').check();
  await expect(bar.getByText(/^\d of 2$/)).toBeVisible();
  await bar.getByLabel('Replace with').fill('ice');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(bar.getByText('2 replaced')).toBeVisible();
  await expect(text).toHaveText('ice on ice, and no snowman.');
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await expect(text.locator('.found')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(text).toHaveText('Snow on snow, and no snowman.');
});

test('the palette does everything by its name, and gives the focus back', async ({ page }) => {
  await beginFeature(page);
  const text = textOf(page);
  await page.keyboard.type('Loud');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+K');
  const field = page.getByRole('combobox', { name: 'What do you want to do?' });
  await field.fill('bol');
  await expect(page.getByRole('option', { name: /^Bold/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(text.locator('strong')).toHaveText('Loud');
  await expect(text).toBeFocused();
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(text).toBeFocused();
  await page.keyboard.press('ControlOrMeta+K');
  await field.fill('go head');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Headline')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+K');
  await field.fill('preview');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/preview$/);

  await page.goto('/desk');
  await page.locator('h1').first().click();
  await page.keyboard.press('ControlOrMeta+K');
  await field.fill('new story');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/stories\/new$/);
});

test('every key stands in a list', async ({ page }) => {
  await beginFeature(page);
  await page.keyboard.type('Why? ');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0);
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'What do you want to do?' }).fill('all keys');
  await page.keyboard.press('Enter');
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+/');
  for (const words of ['Bold', 'Find and replace', 'Our page', 'Do anything by its name', 'pull quote'])
    await expect(keys.getByText(words, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(textOf(page)).toBeFocused();
  await page.goto('/desk');
  await page.locator('h1').first().click();
  await page.keyboard.press('?');
  await expect(keys.getByText('Do anything by its name')).toBeVisible();
});

test('only the text can be left on the screen, with how it is saved', async ({ page }) => {
  await beginFeature(page);
  const button = page.getByRole('button', { name: 'Only the text' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('Headline')).toBeHidden();
  await expect(page.getByLabel('About the story')).toBeHidden();
  await textOf(page).click();
  await page.keyboard.type('Quiet.');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await expect(page.getByText('1 word, 1 minute')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Headline')).toBeVisible();
  await expect(textOf(page)).toHaveAttribute('lang', 'en-GB');
});
