import type { Page } from '@playwright/test';
import { newTitle, publish, save, startStory, textOf, writeReview } from './desk.ts';
import { demoPerson, somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

/** Asks from the head of whatever desk page is open. */
async function searchFor(page: Page, words: string) {
  const field = page.getByRole('searchbox', { name: /^Search/ }).first();
  await field.fill(words);
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: 'Search', level: 1 })).toBeVisible();
}

const group = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name} `) });

async function draft(page: Page, title: string, text: string) {
  const id = await startStory(page, 'feature');
  await page.getByLabel('Headline').fill(title);
  await (await textOf(page)).fill(text);
  await save(page);
  return id;
}

/** Ticks the box beside each of these stories in the list of the desk, narrowed to a word that all have. */
async function choose(page: Page, word: string, titles: string[], act: string) {
  await page.goto(`/desk?find=${word}`);
  for (const title of titles) await page.getByRole('checkbox', { name: `Choose ${title}` }).check();
  await page.getByRole('combobox', { name: 'With the chosen stories' }).selectOption(act);
  await page.getByRole('button', { name: 'Look at it first' }).click();
  await expect(page.getByText('Many at once', { exact: true })).toBeVisible();
}

test('a draft is found by a word of its text, marked, with accents aside', async ({ page }) => {
  const title = newTitle('Lantern');
  const word = title.replace('Lantern ', 'brulee');
  await signIn(page, demoPerson('maren'), '/desk');
  const id = await draft(page, title, `Somebody eats ${word.replace('brulee', 'Brûlée')} by the sea.`);
  await page.goto('/desk/media');
  await searchFor(page, `${word.toUpperCase()} sea`);
  const stories = group(page, 'Stories');
  await expect(stories.getByRole('link', { name: title })).toHaveAttribute('href', `/desk/stories/${id}`);
  await expect(stories.locator('mark')).toHaveText([word.replace('brulee', 'Brûlée'), 'sea']);
  await stories.getByRole('link', { name: 'In the list of stories' }).click();
  await expect(page.getByRole('rowheader', { name: title })).toBeVisible();
  await searchFor(page, `"sea ${word}"`);
  await expect(page.getByText('Nothing says all of that.')).toBeVisible();
});

test('one search finds stories, works and people, and one kind of them on its own pages', async ({ page }) => {
  await signIn(page, demoPerson('hattie'), '/desk');
  await searchFor(page, 'her');
  await expect(group(page, 'Works').getByRole('link', { name: /^Her/ }).first()).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Results by kind' })
    .getByRole('link', { name: /^Stories/ })
    .click();
  await expect(page).toHaveURL(/in=story/);
  await expect(group(page, 'Works')).toHaveCount(0);
  await page.goto('/desk/search?q=poster&in=picture');
  const found = group(page, 'Pictures').getByRole('listitem').first();
  const [picture, words] = [await found.locator('img').boundingBox(), await found.getByRole('link').boundingBox()];
  expect((words?.x ?? 0) - (picture?.x ?? 0), 'the words stand beside the picture').toBeGreaterThan(90);
  expect(Math.abs((words?.y ?? 0) - (picture?.y ?? 0)), 'and not under it').toBeLessThan(40);
  await searchFor(page, 'maren');
  await page.goto('/desk/search?q=maren');
  await expect(group(page, 'Accounts').getByRole('link', { name: 'Maren' }).first()).toBeVisible();
});

test('a contributor finds own drafts, and learns of no other', async ({ page, browser }) => {
  const title = newTitle('Foghorn');
  const word = title.replace(' ', '').toLowerCase();
  await signIn(page, demoPerson('maren'), '/desk');
  await draft(page, title, `Only editors know ${word}.`);
  const contributor = await somebody('contributor');
  const other = await browser.newContext({ javaScriptEnabled: test.info().project.use.javaScriptEnabled ?? true });
  const desk = await other.newPage();
  await signIn(desk, contributor, `/desk/search?q=${word}`);
  await expect(desk.getByText('Nothing says all of that.')).toBeVisible();
  const own = newTitle('Mine');
  await draft(desk, own, `I wrote ${word} too.`);
  await desk.goto(`/desk/search?q=${word}`);
  await expect(desk.getByText('1 result', { exact: true })).toBeVisible();
  await expect(group(desk, 'Stories').getByRole('link', { name: own })).toBeVisible();
  await other.close();
});

test('stories are moved together, the result stays, and it is taken back', async ({ page }) => {
  const mark = newTitle('Batch').split(' ')[1] ?? '';
  const titles = [`One ${mark}`, `Two ${mark}`];
  await signIn(page, demoPerson('maren'), '/desk');
  for (const title of titles) {
    await draft(page, title, 'A text.');
    // Whoever leaves the editor lets go of the story.
    await page.goto('/desk');
  }
  await page.goto(`/desk/search?q=${mark}`);
  await choose(page, mark, titles, 'Move to another section');
  await page.getByRole('combobox', { name: 'To which section?' }).selectOption('Books');
  await page.getByRole('button', { name: 'Look at it first' }).click();
  await expect(page.getByRole('cell', { name: 'Will be done' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Move to another section: 2 stories' }).click();
  await expect(page).toHaveURL(/\/desk\/bulk\/\d+$/);
  await expect(page.getByRole('cell', { name: 'Done', exact: true })).toHaveCount(2);
  const result = page.url();
  await page.goto(`/desk?find=${mark}`);
  await expect(page.getByRole('rowheader', { name: 'Books, feature' })).toHaveCount(2);
  await page.goto(result);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Taken back', { exact: true })).toBeVisible();
  await page.goto(`/desk?find=${mark}`);
  await expect(page.getByRole('rowheader', { name: 'Books, feature' })).toHaveCount(0);
  await page.goto(result);
  await expect(page.getByRole('link', { name: 'It was taken back since' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
});

test('what cannot be done is said before the button is pressed', async ({ page }) => {
  const mark = newTitle('Gone').split(' ')[1] ?? '';
  const [live, kept] = [`Live ${mark}`, `Kept ${mark}`];
  await signIn(page, demoPerson('maren'), '/desk');
  await writeReview(page, live);
  await publish(page);
  await draft(page, kept, 'A text.');
  await page.goto(`/desk/search?q=${mark}`);
  await choose(page, mark, [`Review: ${live}`, kept], 'Withdraw');
  await expect(page.getByRole('row', { name: kept })).toContainText('Readers do not have this story.');
  await page.getByRole('button', { name: 'Withdraw: 1 story' }).click();
  await expect(page.getByRole('row', { name: live })).toContainText('Done');
  await expect(page.getByRole('row', { name: kept })).toContainText('Refused');
  await choose(page, mark, [kept], 'Add a tag');
  await page.getByRole('textbox', { name: 'Which tag?' }).fill('one, two');
  await page.getByRole('button', { name: 'Look at it first' }).click();
  await expect(page.getByText('One tag at a time, without a comma.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Which tag?' })).toHaveValue('one, two');
});

test('the list of stories is turned round, and the address keeps it', async ({ page }) => {
  await signIn(page, demoPerson('maren'), '/desk');
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Longest untouched first');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/order=untouched/);
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('untouched');
});
