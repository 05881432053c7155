import type { Browser, Page } from '@playwright/test';
import { keepUnaware, newTitle, ready, save, saveButton, startStory, textOf, writeReview } from './desk.ts';
import { type Person, somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { barriers, faults, overflow } from './standards.ts';
import { expect, test } from './test.ts';

/** Two people at one story: who is there is said, and nothing of either is lost. */

test.slow();
test.use({ expectedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

/** Somebody else, in a browser of their own, before a page. */
async function another(browser: Browser, person: Person, path: string, javaScriptEnabled?: boolean): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: javaScriptEnabled ?? true })).newPage();
  await signIn(page, person, path);
  return page;
}

test('who comes second reads, and takes over if they want to; the first is told', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const [critic, editor] = [await somebody('critic'), await somebody('editor')];
  await signIn(page, critic, '/desk');
  const id = await writeReview(page, newTitle('Mine First'));
  await save(page);

  const other = await another(browser, editor, `/desk/stories/${id}`, javaScriptEnabled);
  await expect(other.getByText(`${critic.name} is editing`, { exact: true })).toBeVisible();
  await expect(other.getByText('It begins with a door.')).toBeVisible();
  await expect(other.getByLabel('Headline')).toHaveCount(0);
  expect(await overflow(other)).toBe(0);
  if (javaScriptEnabled) expect(await barriers(other)).toEqual([]);
  expect(await faults(await (await other.request.get(other.url())).text())).toEqual([]);

  await ready(other);
  await other.getByLabel('Headline').fill('Now with the editor');
  await save(other);

  // With JavaScript the first page hears of it by itself.
  if (!javaScriptEnabled) await page.goto(`/desk/stories/${id}`);
  await expect(
    page.getByText(javaScriptEnabled ? `${editor.name} took this story over` : `${editor.name} is editing`).first(),
  ).toBeVisible({ timeout: 30_000 });
  // It may have heard before the editor saved.
  await page.goto(`/desk/stories/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Now with the editor');
  await other.context().close();
});

test('nobody is kept out by a page of their own, and whoever leaves makes room', async ({
  page,
  context,
  browser,
  javaScriptEnabled,
}) => {
  const [critic, editor] = [await somebody('critic'), await somebody('editor')];
  await signIn(page, critic, '/desk');
  const id = await startStory(page, 'review');
  const second = await context.newPage();
  await second.goto(`/desk/stories/${id}`);
  await ready(second);
  await expect(second.getByLabel('Headline')).toBeVisible();
  test.skip(
    !javaScriptEnabled,
    'Without JavaScript nobody hears that a page is left; the story is free after a while.',
  );
  await second.goto('/desk');
  await page.goto('/desk');
  const other = await another(browser, editor, '/desk');
  await expect(async () => {
    await other.goto(`/desk/stories/${id}`);
    await expect(other.getByLabel('Headline')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await other.context().close();
});

test('two editors collide and lose nothing: each passage is taken from either', async ({
  page,
  context,
  browser,
  javaScriptEnabled,
}) => {
  const [critic, editor] = [await somebody('critic'), await somebody('editor')];
  await signIn(page, critic, '/desk');
  const id = await startStory(page, 'review');
  await page.getByLabel('Headline').fill('Both of us');
  await write(page, ['He sets out at dawn.', 'The armband is a promise.', 'Then the snow.']);
  await save(page);
  await keepUnaware(page);
  // The first is out of reach while the second writes.
  if (javaScriptEnabled) await context.setOffline(true);

  const other = await another(browser, editor, `/desk/stories/${id}`, javaScriptEnabled);
  await ready(other);
  await write(other, ['He sets out at noon.', 'The armband is a promise.', 'Then the snow, and an end.']);
  await save(other);

  await write(page, ['He sets out at night.', 'The armband is a promise.', 'Then more snow.']);
  if (javaScriptEnabled) {
    await expect(page.getByText('Offline: kept on this device').first()).toBeVisible();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'See both texts' }).click();
  } else await saveButton(page).click();

  await expect(page.getByText('2 passages differ.')).toBeVisible();
  await page.getByRole('radio', { name: 'Passage 1 of the text: yours' }).check();
  await page.getByRole('button', { name: 'Save the text that results' }).click();
  await expect(page.getByText('The two texts are one.')).toHaveCount(0);
  await page.getByRole('radio', { name: `Passage 2 of the text: ${editor.name}’s` }).check();
  await page.getByRole('radio', { name: 'Passage 1 of the text: yours' }).check();
  await page.getByRole('button', { name: 'Save the text that results' }).click();
  await ready(page);
  for (const text of ['He sets out at night.', 'The armband is a promise.', 'Then the snow, and an end.']) {
    const field = await textOf(page);
    if (javaScriptEnabled) await expect(field).toContainText(text);
    else await expect(field).toHaveValue(new RegExp(text));
  }
  await page.locator('summary').filter({ hasText: 'Revisions' }).click();
  await expect(page.getByText('kept when two texts collided')).toHaveCount(2);
  await other.context().close();
});

/** The text of the story, paragraph by paragraph. */
async function write(page: Page, paragraphs: string[]) {
  const text = await textOf(page);
  if (await text.evaluate((node) => node instanceof HTMLTextAreaElement)) return text.fill(paragraphs.join('\n\n'));
  await text.click();
  await page.keyboard.press('ControlOrMeta+A');
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
}
