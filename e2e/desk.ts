import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

/** What people do at the desk, with JavaScript and without. */

export type KindOfStory = 'review' | 'feature' | 'news item' | 'list';

/** A title that no other test uses. */
export const newTitle = (word: string) => `${word} ${randomBytes(3).toString('hex')}`;

/** Where a headline of ours is published, when nobody else has taken it. */
export const addressOf = (title: string) => title.toLowerCase().replaceAll(' ', '-');

/** Presses the button of the desk and gives the number of the new story. */
export async function startStory(page: Page, kind: KindOfStory): Promise<number> {
  await page.goto('/desk');
  await page.getByRole('button', { name: `New ${kind}`, exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/stories\/\d+$/);
  await ready(page);
  return Number(/\d+$/.exec(page.url())?.[0]);
}

/** Keeps from a page that somebody else has taken its story over, as a bad line would. */
export const keepUnaware = (page: Page) =>
  page.route('**/hold', (route) => route.fulfill({ json: { outcome: 'yours' } }));

/** Waits until the scripts of a page hear what is done in it. It need not be quiet for that: some pages ask again and again. */
export const hydrated = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('main form') ?? {}).some((key) => /^__react/.test(key)),
  );

/** With JavaScript the text's editor comes a moment after the page. Where somebody else is writing, it is taken over. */
export async function ready(page: Page) {
  const takeOver = page.getByRole('button', { name: 'Take over' });
  const text = page.getByRole('textbox', { name: /^Text( of the story)?$/ });
  await expect(takeOver.or(text).first()).toBeVisible();
  if (await takeOver.isVisible()) {
    await takeOver.click();
    await expect(takeOver).toHaveCount(0);
  }
  if (await scripted(page)) await expect(page.getByRole('textbox', { name: 'Text of the story' })).toBeVisible();
}

/** Whether this browser runs scripts: the plain field for the text is there only where it does not. */
export const scripted = async (page: Page) => !(await page.locator('textarea[name="text"]').isVisible());

export const textOf = async (page: Page) =>
  (await scripted(page))
    ? page.getByRole('textbox', { name: 'Text of the story' })
    : page.getByRole('textbox', { name: 'Text', exact: true });

export const saveButton = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

/** Saves by the button, and waits until the desk says so. */
export async function save(page: Page) {
  await saveButton(page).click();
  if (await scripted(page)) await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

/** Finds a work by its title and takes it. */
export async function takeWork(page: Page, title: string) {
  if (await scripted(page)) {
    const field = page.getByRole('combobox', { name: /^Work (reviewed|that it is about)$/ });
    await field.fill(title);
    await page.getByRole('option', { name: new RegExp(`^${title} \\(`) }).click();
    await expect(field).toHaveValue(new RegExp(`^${title} \\(`));
    return;
  }
  await page.getByLabel('Find a work').fill(title);
  await page.getByLabel('Find a work').locator('..').getByRole('button', { name: 'Find' }).click();
  await page.getByRole('radio', { name: new RegExp(`^${title} \\(`) }).check();
}

/** Adds a work at the foot of a list. */
export async function addToList(page: Page, title: string) {
  if (await scripted(page)) {
    await page.getByRole('combobox', { name: 'Add a work' }).fill(title);
    await page.getByRole('option', { name: new RegExp(`^${title} \\(`) }).click();
  } else {
    await page.getByLabel('Add a work').fill(title);
    await page.getByLabel('Add a work').locator('..').getByRole('button', { name: 'Find' }).click();
    await page.getByRole('button', { name: `Add ${title}`, exact: true }).click();
  }
  await expect(page.getByLabel(`What we say of ${title}`)).toBeVisible();
}

/** A review that lacks nothing. */
export async function writeReview(page: Page, title: string) {
  const id = await startStory(page, 'review');
  await takeWork(page, 'Her');
  await page.getByLabel('Headline').fill(`Review: *${title}*`);
  await page.getByRole('textbox', { name: 'The short review' }).fill('Patient, and right to be.');
  await (await textOf(page)).fill('It begins with a door.');
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');
  await page.getByRole('radio', { name: '4½ out of 5 stars' }).check({ force: true });
  return id;
}

/** Says how we came by the work, where nobody has said it yet. */
export async function disclose(page: Page, choice = 'None of these') {
  const field = page.locator('select[name="disclosed"]');
  if ((await field.inputValue()) !== '') return;
  if (!(await field.isVisible())) await page.getByText('Address and disclosure').click();
  await field.selectOption(choice);
}

/** Publishes, and waits for the desk to say that readers have it. Of changes it says that they are a typing error. */
export async function publish(page: Page, button = 'Publish') {
  await disclose(page);
  await page.getByRole('button', { name: button, exact: true }).click();
  const asked = page.getByRole('button', { name: 'Publish these changes' });
  const done = page.getByText('Readers have it now.');
  await expect(asked.or(done)).toBeVisible();
  if (await asked.isVisible()) {
    await page.getByRole('radio', { name: 'A typing error' }).check();
    await asked.click();
  }
  await expect(done).toBeVisible();
}
