import type { Page } from '@playwright/test';
import { postComment } from '#db/comments.ts';
import { findSessionViewer } from '#db/sessions.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { barriers, overflow } from './standards.ts';
import { expect, test } from './test.ts';
import { comment, field, newThread, say } from './threads.ts';

/** A thread goes on while it is read: new comments, drafts on the device, the handles of others, people who are muted. */

test.slow();
test.use({ expectedErrors: [/net::ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|FAILED)/] });

const bar = (page: Page) => page.locator('.live-bar');

/** Somebody who is signed in, for what they say without a page. */
async function speakerOf({ id, name }: { id: number; name: string }) {
  const viewer = await findSessionViewer({ accountId: id, epoch: 0 });
  if (!viewer) throw new Error(`${name} cannot speak.`);
  return viewer;
}

test('who reads sees that others speak, and nothing moves before it is asked for', async ({
  page,
  context,
  browser,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, 'Without JavaScript a page is as it was when it came.');
  const [wren, theo] = [await somebody(), await somebody()];
  const { path, storyId } = await newThread((by) => [{ by }, { by }]);
  // From before the thread is reached, which it may be at once.
  const listened = page.waitForResponse((answer) => answer.url().includes('/live/'), { timeout: 60_000 });
  await signIn(page, wren, path);
  await field(page).fill('I am still typing this.');
  await field(page).scrollIntoViewIfNeeded();
  await listened;

  const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signIn(other, theo, `${path}?reply=1`);
  await say(other, 'An answer to the first.');
  await expect(bar(page)).toContainText('1 new comment under number 1');
  await other.goto(path);
  await say(other, 'And one of its own.');
  await expect(bar(page)).toContainText('2 new comments, one of them under number 1');
  await expect(comment(page, 3)).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);

  // While the page is on its way, somebody says one thing more than there is on it.
  await page.route(path, async (route) => {
    const before = await route.fetch();
    await postComment({ storyId, text: 'Just now.', spoils: false, once: 'once' }, await speakerOf(theo), new Date());
    await expect(bar(page)).toContainText('3 new comments, one of them under number 1');
    await route.fulfill({ response: before });
  });
  const brought = page.waitForResponse((answer) => answer.url().endsWith(path));
  await bar(page).getByRole('link', { name: 'Show them' }).click();
  await brought;
  await expect(bar(page)).toContainText('1 new comment');
  await expect(comment(page, 5)).toHaveCount(0);
  await expect(page.locator('#c1 .replies #c3')).toContainText('An answer to the first.');
  await expect(comment(page, 4)).toContainText('New');
  await expect(page.getByRole('heading', { name: '4 comments' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Comment 3', exact: true })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Comment 2', exact: true })).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await expect(page.getByText('In answer to number 4')).toBeVisible();
  await expect(field(page)).toHaveValue('I am still typing this.');
  await page.unroute(path);
  await bar(page).getByRole('link', { name: 'Show them' }).click();
  await expect(comment(page, 5)).toContainText('Just now.');
  await expect(bar(page)).toBeEmpty();

  // The line drops, and what is said meanwhile is told when it is back.
  await context.setOffline(true);
  await other.goto(path);
  await say(other, 'Said while the line was down.');
  await expect(comment(other, 6)).toBeVisible();
  await context.setOffline(false);
  await page.mouse.wheel(0, 10);
  await expect(bar(page)).toContainText('1 new comment', { timeout: 45_000 });
  await other.context().close();
});

test('what stands on another page of the thread is a link away, and the typed text comes along', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, 'Without JavaScript a page is as it was when it came.');
  const [wren, theo] = [await somebody(), await somebody()];
  const { path, storyId } = await newThread((by) => Array.from({ length: 50 }, () => ({ by })));
  await signIn(page, wren, path);
  await field(page).fill('A thought that is not done.');
  await expect(bar(page)).toBeAttached();
  const second = { storyId, text: 'On the second page.', spoils: false, once: 'once' };
  await postComment(second, await speakerOf(theo), new Date());
  await bar(page).getByRole('link', { name: 'Show them' }).click();
  await expect(page).toHaveURL(`${path}?comments=2#c51`);
  await expect(field(page)).toHaveValue('A thought that is not done.');
});

test('a draft waits on the device for its account, for nobody else, and goes when it is posted', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, 'Without JavaScript the browser keeps what is typed, or does not.');
  const [wren, theo] = [await somebody(), await somebody()];
  const { path } = await newThread((by) => [{ by }]);
  await signIn(page, wren, path);
  await page.getByRole('link', { name: 'Reply to comment 1' }).click();
  await field(page).fill('Half a thought.');
  await page.goto('/');
  await page.goto(path);
  await expect(field(page)).toHaveValue('Half a thought.');
  await expect(page.getByText('In answer to number 1')).toBeVisible();
  await expect(page.getByText('It is kept on this device only.')).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, theo, path);
  await expect(page.getByLabel(`Your comment, as ${theo.name}`)).toHaveValue('');
  await page.context().clearCookies();
  await signIn(page, wren, path);
  await expect(field(page)).toHaveValue('Half a thought.');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.locator('#c1 .replies #c2')).toContainText('Half a thought.');
  await page.goto(path);
  await expect(comment(page, 2)).toBeVisible();
  await expect(field(page)).toHaveValue('');

  await field(page).fill('Thrown away.');
  await page.goto(path);
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

test('somebody who is muted is folded away for one reader, until they are heard again', async ({ page }) => {
  const [wren, theo] = [await somebody(), await somebody()];
  const { path } = await newThread(() => [{ by: theo.id, text: 'The loud one.' }, { by: wren.id }]);
  await signIn(page, wren, path);
  await page.getByRole('button', { name: `Mute ${theo.name}` }).click();
  await expect(page).toHaveURL(`${path}#c1`);
  const fold = comment(page, 1).getByText('From somebody you have muted');
  await expect(comment(page, 1).getByText('The loud one.')).toBeHidden();
  await expect(comment(page, 1).getByRole('article')).toHaveAccessibleName('Comment 1, from somebody you have muted');
  expect(await overflow(page)).toBe(0);
  await fold.click();
  await expect(comment(page, 1).getByText('The loud one.')).toBeVisible();
  await expect(comment(page, 1).getByRole('button', { name: `Hear again ${theo.name}` })).toBeVisible();

  await page.goto('/account#muted');
  await page.getByRole('button', { name: `Hear again ${theo.name}` }).click();
  await expect(page.getByText('Nobody. Whoever you mute')).toBeVisible();
  await page.goto(path);
  await expect(comment(page, 1).getByText('The loud one.')).toBeVisible();
});

test('a handle is completed while it is typed, by keys and by pressing', async ({
  page,
  javaScriptEnabled,
  isMobile,
}) => {
  test.skip(!javaScriptEnabled, 'Typed out it works just the same.');
  const [wren, theo] = [await somebody(), await somebody()];
  const { path } = await newThread(() => [{ by: theo.id }]);
  const { handle } = await speakerOf(theo);
  await signIn(page, wren, path);
  await field(page).fill('Is that so, ');
  await field(page).pressSequentially(`@${handle.slice(0, -2)}`);
  const option = page.getByRole('option', { name: `@${handle} ${theo.name}` });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  expect(await barriers(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(option).toBeHidden();
  await page.keyboard.type(handle.slice(-2, -1));
  if (isMobile) await option.tap();
  else {
    await expect(option).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(field(page)).toHaveValue(`Is that so, @${handle} `);
  await expect(option).toBeHidden();
});
