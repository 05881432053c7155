import type { Page } from '@playwright/test';
import { ready, saveButton, startStory, textOf } from './desk.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { barriers, overflow } from './standards.ts';
import { expect, test } from './test.ts';

/** What the desk could not get is kept in the browser, and offered when the editor opens again. */

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'Without JavaScript nothing is kept but by the desk.');
test.slow();
test.use({
  expectedErrors: [/net::ERR_(INTERNET_DISCONNECTED|FAILED)|the server responded with a status of (404|500)/],
});

const isSaved = (page: Page) => expect(page.locator('[data-save="saved"]')).toBeVisible();
/** What the browser holds of texts that the desk does not. */
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('marquee.kept.')).length);
/** The device has the last word. */
async function isKept(page: Page, word: string) {
  await expect
    .poll(() =>
      page.evaluate(() =>
        Object.entries(localStorage)
          .filter(([key]) => key.startsWith('marquee.kept.'))
          .join(),
      ),
    )
    .toContain(word);
}

test('the line drops in the middle of writing: the state is said, nothing is lost, and the line takes it up', async ({
  page,
  context,
}) => {
  await signIn(page, await somebody('critic'), '/desk');
  const id = await startStory(page, 'review');
  const text = await textOf(page);
  await text.click();
  await page.keyboard.insertText('Before the tunnel, ');
  await isSaved(page);
  await context.setOffline(true);
  await page.keyboard.insertText('in the tunnel, ');
  await expect(page.getByText('Offline: kept on this device').first()).toBeVisible();
  await page.keyboard.insertText('still in it');
  await context.setOffline(false);
  await isSaved(page);
  await page.keyboard.insertText(', and out.');
  await expect(text).toHaveText('Before the tunnel, in the tunnel, still in it, and out.');
  await isSaved(page);
  await expect.poll(() => kept(page)).toBe(0);
  await page.goto(`/desk/stories/${id}`);
  await expect(await textOf(page)).toHaveText('Before the tunnel, in the tunnel, still in it, and out.');
  await expect(page.getByText('Kept here')).toHaveCount(0);
});

test('a tab that dies with unsaved words leaves them to the next one, which shows what differs', async ({
  page,
  context,
}) => {
  await signIn(page, await somebody('critic'), '/desk');
  const id = await startStory(page, 'review');
  await page.getByLabel('Headline').fill('What the desk has');
  await (await textOf(page)).click();
  await page.keyboard.insertText('The horse lies down.');
  await isSaved(page);
  await context.setOffline(true);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('I would have followed it.');
  await page.getByLabel('Headline').fill('What the device has');
  await expect(page.getByText('Offline: kept on this device').first()).toBeVisible();
  await isKept(page, 'followed it.');
  await isKept(page, 'What the device has');
  await crash(page);

  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(`/desk/stories/${id}`);
  await ready(next);
  await expect(next.getByText('never reached the desk')).toBeVisible();
  await expect(next.getByText('5 words longer')).toBeVisible();
  await expect(next.getByText('What the device has')).toBeVisible();
  await expect(next.getByText('I would have followed it.')).toBeVisible();
  expect(await overflow(next)).toBe(0);
  expect(await barriers(next)).toEqual([]);

  await next.getByRole('button', { name: 'Put it beside the desk’s' }).click();
  await next.getByRole('radio', { name: 'Headline: The desk’s' }).check();
  await next.getByRole('radio', { name: 'Passage 1 of the text: Yours' }).check();
  await next.getByRole('button', { name: 'Save the text that results' }).click();
  await ready(next);
  await expect(next.getByLabel('Headline')).toHaveValue('What the desk has');
  await expect(await textOf(next)).toContainText('I would have followed it.');
  await expect(next.getByText('never reached the desk')).toHaveCount(0);
  expect(await kept(next)).toBe(0);
});

test('what is kept is thrown away only after a second thought', async ({ page, context }) => {
  await signIn(page, await somebody('critic'), '/desk');
  const id = await startStory(page, 'review');
  await context.setOffline(true);
  await page.getByLabel('Headline').fill('A bad idea');
  await isKept(page, 'A bad idea');
  await crash(page);
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(`/desk/stories/${id}`);
  await next.getByRole('button', { name: 'Throw it away' }).click();
  await next.getByRole('button', { name: 'Keep it' }).click();
  await next.reload();
  await next.getByRole('button', { name: 'Throw it away' }).click();
  await next.getByRole('button', { name: 'Yes, throw it away for good' }).click();
  await expect(next.getByText('never reached the desk')).toHaveCount(0);
  await next.reload();
  await ready(next);
  await expect(next.getByText('never reached the desk')).toHaveCount(0);
});

test('what another open page is writing is not offered', async ({ page, context }) => {
  await signIn(page, await somebody('critic'), '/desk');
  const id = await startStory(page, 'review');
  await page.route('**/text', (route) => route.abort());
  await page.getByLabel('Headline').fill('Being written');
  await isKept(page, 'Being written');
  const next = await context.newPage();
  await next.goto(`/desk/stories/${id}`);
  await ready(next);
  await next.waitForTimeout(500);
  await expect(next.getByText('never reached the desk')).toHaveCount(0);
});

test('a session that ends before the tab does costs no word', async ({ page, context }) => {
  const critic = await somebody('critic');
  await signIn(page, critic, '/desk');
  const id = await startStory(page, 'review');
  await context.clearCookies();
  await page.getByLabel('Headline').fill('Written after hours');
  await expect(page.getByText('kept on this device').first()).toBeVisible();
  await crash(page);
  const next = await context.newPage();
  await signIn(next, critic, `/desk/stories/${id}`);
  await expect(next.getByText('never reached the desk')).toBeVisible();
  await expect(next.getByText('Written after hours')).toBeVisible();
});

test('a desk that does not answer is said, and what it did save without saying is no collision', async ({ page }) => {
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'review');
  let lost = 0;
  await page.route('**/text', async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.fulfill({ status: 500, body: 'fell over' });
  });
  await page.getByLabel('Headline').fill('Saved, but nobody said so');
  await expect(page.getByText('The desk does not answer: kept on this device').first()).toBeVisible();
  await page.getByLabel('Headline').fill('Saved, but nobody said so, twice');
  await isSaved(page);
  await expect(page.getByRole('button', { name: 'See both texts' })).toHaveCount(0);
});

test('leaving with unsaved words asks first', async ({ page, context }) => {
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'review');
  await context.setOffline(true);
  await page.getByLabel('Headline').pressSequentially('Not saved');
  await expect(page.getByText('Offline: kept on this device').first()).toBeVisible();
  const asked = page.waitForEvent('dialog');
  const leaving = page
    .getByRole('navigation', { name: 'The desk' })
    .getByRole('link', { name: 'Stories' })
    .click({ noWaitAfter: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  await expect(page.getByLabel('Headline')).toHaveValue('Not saved');
  await context.setOffline(false);
  await saveButton(page).click();
  await isSaved(page);
});

test('what could not be fetched without a line is fetched when it is asked for again', async ({ page, context }) => {
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'review');
  await context.setOffline(true);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByText('This could not be fetched.')).toBeVisible();
  await context.setOffline(false);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByText('This could not be fetched.')).toHaveCount(0);
});

test('words that no save takes along are asked about, and found again', async ({ page, context }) => {
  await signIn(page, await somebody('critic'), '/desk');
  const id = await startStory(page, 'review');
  await page.locator('summary').filter({ hasText: 'Revisions' }).click();
  await page.getByLabel('Why you save').fill('Before the cuts');
  await page.getByLabel('Headline').fill('Saved by itself');
  await isSaved(page);
  await isKept(page, 'Before the cuts');
  const asked = page.waitForEvent('dialog');
  const leaving = page
    .getByRole('navigation', { name: 'The desk' })
    .getByRole('link', { name: 'Stories' })
    .click({ noWaitAfter: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  await crash(page);

  const next = await context.newPage();
  await next.goto(`/desk/stories/${id}`);
  await ready(next);
  await expect(next.getByText('never reached the desk')).toBeVisible();
  await expect(next.getByText('Before the cuts')).toBeVisible();
  await expect(next.getByRole('button', { name: 'Put it beside the desk’s' })).toHaveCount(0);
  await next.getByRole('button', { name: 'Throw it away' }).click();
  await next.getByRole('button', { name: 'Yes, throw it away for good' }).click();
  await next.locator('summary').filter({ hasText: 'Revisions' }).click();
  await next.getByLabel('Why you save').fill('After all');
  await isKept(next, 'After all');
  // What comes of it is said wherever somebody looks, also with the part folded.
  await next.locator('summary').filter({ hasText: 'Revisions' }).click();
  await next.route('**/keep', (route) => route.abort());
  await saveButton(next).click();
  await expect(next.getByText('no revision of it is kept. The desk did not answer.')).toBeVisible();
  await next.unroute('**/keep');
  await saveButton(next).click();
  await expect(next.getByRole('status').filter({ hasText: 'Revision 1 is kept.' })).toBeVisible();
  await expect.poll(() => kept(next)).toBe(0);
});

test('a browser without room says so, and the words stay on the page', async ({ page, context }) => {
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'review');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await context.setOffline(true);
  await page.getByLabel('Headline').fill('No room for this');
  await expect(
    page.getByText('Offline: not kept, this device has no room. Leave this page open').first(),
  ).toBeVisible();
  await context.setOffline(false);
  await isSaved(page);
});

/** The tab dies: no goodbye, no last save. */
async function crash(page: Page) {
  const session = await page.context().newCDPSession(page);
  await Promise.race([page.waitForEvent('crash'), session.send('Page.crash').catch(() => undefined)]);
  await page.close();
}
