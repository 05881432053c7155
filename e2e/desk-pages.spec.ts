import { keepUnaware, newTitle, publish, ready, save, startStory, writeReview } from './desk.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { barriers, faults, overflow } from './standards.ts';
import { expect, test } from './test.ts';

/** What every page of the desk keeps: it keeps nobody out, fits the window, and is valid HTML. */

test.use({ expectedErrors: [/the server responded with a status of 404/] });

test('the editor of a review keeps nobody out, nor do its preview and its withdrawal', async ({
  page,
  javaScriptEnabled,
}) => {
  await signIn(page, await somebody('critic'), '/desk');
  const id = await writeReview(page, newTitle('Standards'));
  await publish(page);
  for (const path of [`/desk/stories/${id}`, `/desk/stories/${id}/preview`, `/desk/stories/${id}/withdraw`]) {
    await page.goto(path);
    if (path.endsWith(`/${id}`)) await ready(page);
    expect(await overflow(page), path).toBe(0);
    if (javaScriptEnabled) expect(await barriers(page), path).toEqual([]);
    expect(await faults(await (await page.request.get(path)).text()), path).toEqual([]);
  }
});

test('the editor of a list keeps nobody out', async ({ page, javaScriptEnabled }) => {
  await signIn(page, await somebody('editor'), '/desk?kind=list');
  await page.getByRole('link', { name: 'Ten Love Stories With Their Coats On' }).click();
  await ready(page);
  expect(await overflow(page)).toBe(0);
  if (javaScriptEnabled) expect(await barriers(page)).toEqual([]);
  expect(await faults(await (await page.request.get(page.url())).text())).toEqual([]);
});

test('the trays of the toolbar keep nobody out', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'They are a script.');
  test.slow();
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'feature');
  for (const tray of ['Link', 'Footnote', 'Picture', 'Film', 'Spoiler', 'Find and replace']) {
    await page.getByRole('toolbar').getByRole('button', { name: tray, exact: true }).click();
    await expect(page.locator('.tray')).toBeVisible();
    expect(await overflow(page), tray).toBe(0);
    expect(await barriers(page), tray).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('.tray')).toHaveCount(0);
  }
});

test('the menus and dialogs of the editor keep nobody out', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'They are a script.');
  test.slow();
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'feature');
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await text.click();
  const keys = {
    '/': '.slash',
    'ControlOrMeta+k': 'dialog',
    'ControlOrMeta+/': 'dialog',
    'ControlOrMeta+Shift+o': 'dialog',
  };
  for (const [key, what] of Object.entries(keys)) {
    await page.keyboard.press(key);
    await expect(page.locator(what)).toBeVisible();
    expect(await overflow(page), key).toBe(0);
    expect(await barriers(page), key).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator(what)).toHaveCount(0);
    await expect(text).toBeFocused();
  }
  await page.keyboard.press('Backspace');
  await page.keyboard.type('/table');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Table' })).toBeVisible();
  for (const head of ['Film', 'Year', 'Minutes']) {
    await page.keyboard.type(head);
    await page.keyboard.press('Tab');
  }
  expect(await overflow(page)).toBe(0);
  expect(await barriers(page)).toEqual([]);
});

test('two texts side by side keep nobody out', async ({ page, browser, javaScriptEnabled }) => {
  const editor = await somebody('editor');
  await signIn(page, await somebody('critic'), '/desk');
  const id = await writeReview(page, newTitle('Side By Side'));
  await save(page);
  await keepUnaware(page);
  const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signIn(other, editor, `/desk/stories/${id}`);
  await ready(other);
  await other.locator('textarea[name="text"]').fill('Another text.');
  await other.getByLabel('Tags').fill('one, two');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByLabel('Edition').fill('The long cut');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  if (javaScriptEnabled) await page.getByRole('button', { name: 'See both texts' }).click();
  await expect(page.getByText('Two texts')).toBeVisible();
  expect(await overflow(page)).toBe(0);
  if (javaScriptEnabled) expect(await barriers(page)).toEqual([]);
  expect(await faults(await (await page.request.get(page.url())).text())).toEqual([]);
  await other.context().close();
});
