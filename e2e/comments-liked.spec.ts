import type { Locator, Page } from '@playwright/test';
import { removeComment } from '#db/comment-moderation.ts';
import { asRole } from '#db/testing-desk.ts';
import { LIKING } from '#domain/like.ts';
import { somebody } from './people.ts';
import { fillDoor, signIn } from './sign-in.ts';
import { barriers, faults, overflow } from './standards.ts';
import { expect, test } from './test.ts';
import { asAnybody, comment, field, newThread } from './threads.ts';

/** Likes, the orders of a thread, and what stands above it. */

// A like that comes too late is answered as whatever is not there.
test.use({ expectedErrors: [/404 \(Not Found\) \(\S+#likes\)$/] });

const likeOf = (place: Page | Locator, number: number) =>
  place.getByRole('button', { name: new RegExp(`^Liked? .*comment ${number}\\b`) });

/** The numbers of a page, from top to bottom. */
const numbers = (page: Page) => page.locator('.thread .comment[id^=c] > article > .comment__no').allInnerTexts();

test('like a comment, and take the like back', async ({ page, javaScriptEnabled }) => {
  const { path } = await newThread((by) => [{ by }, { by }]);
  await signIn(page, await somebody(), path);
  await expect(likeOf(page, 2)).toHaveAccessibleName('Like comment 2');
  await likeOf(page, 2).click();
  await expect(likeOf(page, 2)).toHaveAttribute('aria-pressed', 'true');
  await expect(likeOf(page, 2)).toHaveAccessibleName('Liked comment 2, 1 like');
  await expect(likeOf(page, 1)).toHaveAttribute('aria-pressed', 'false');
  // With JavaScript the page stays where it is.
  await expect(page).toHaveURL(javaScriptEnabled ? path : `${path}#c2`);
  if (javaScriptEnabled) await expect(likeOf(page, 2)).toBeFocused();
  expect(await asAnybody(page, path)).toContain('comment 2, 1 like<');

  await page.reload();
  await likeOf(page, 2).click();
  await expect(likeOf(page, 2)).toHaveAttribute('aria-pressed', 'false');
  await expect(likeOf(page, 2)).toHaveAccessibleName('Like comment 2');
  expect(await asAnybody(page, path)).not.toContain('1 like');

  // Somebody removes it while the reader writes.
  if (!javaScriptEnabled) return;
  await field(page).fill('I was about to say');
  const { id } = await somebody('moderator');
  const found = Number(await likeOf(page, 2).getAttribute('value'));
  await removeComment(found, { rule: 'selling', reason: '' }, asRole(id, 'moderator'), new Date());
  await likeOf(page, 2).click();
  await expect(page.getByText('That comment does not stand here any more.')).toBeVisible();
  await expect(field(page)).toHaveValue('I was about to say');
});

test('likes of several people are one number; nobody likes what they said themselves', async ({ page, browser }) => {
  const { path, author } = await newThread((by) => [{ by }]);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, author, path);
  await likeOf(other, 1).click();
  await expect(likeOf(other, 1)).toHaveAccessibleName(/1 like$/);
  await signIn(page, await somebody(), path);
  await likeOf(page, 1).click();
  await expect(likeOf(page, 1)).toHaveAccessibleName('Liked comment 1, 2 likes');
  await other.getByLabel(/^Your comment/).fill('I should know.');
  await other.getByRole('button', { name: 'Post comment' }).click();
  await expect(comment(other, 2)).toBeVisible();
  await expect(likeOf(other, 2)).toHaveCount(0);
  await other.context().close();
});

test('who is signed out comes back through the door to the comment, and likes it', async ({ page }) => {
  const { path } = await newThread((by) => [{ by }, { by }]);
  await page.goto(`${path}?order=newest`);
  await likeOf(page, 2).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await fillDoor(page, await somebody());
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(`${path}?order=newest#c2`);
  await expect(likeOf(page, 2)).toHaveAccessibleName('Liked comment 2, 1 like');
  expect(await asAnybody(page, path)).toContain('comment 2, 1 like<');
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('marquee-like');
});

test('a session that ended meanwhile leads to the door as well', async ({ page, context }) => {
  const { path } = await newThread((by) => [{ by }]);
  await signIn(page, await somebody(), path);
  await context.clearCookies();
  await likeOf(page, 1).click();
  await expect(page).toHaveURL(/\/sign-in\?next=[^#]+%23c1(#|$)/);
});

test('under a closed thread comments can still be liked', async ({ page, browser }) => {
  const { path } = await newThread((by) => [{ by }]);
  const staff = await (await browser.newContext()).newPage();
  await signIn(staff, await somebody('moderator'), path);
  await staff.getByRole('button', { name: 'Close this thread' }).click();
  await expect(staff.getByText('This thread closed on')).toBeVisible();
  await staff.context().close();
  await signIn(page, await somebody(), path);
  await likeOf(page, 1).click();
  await expect(likeOf(page, 1)).toHaveAccessibleName('Liked comment 1, 1 like');
});

test('who likes more than anybody reads is asked to wait', async ({ page }) => {
  const { path } = await newThread((by) => [{ by }]);
  await signIn(page, await somebody(), path);
  const { value } = await likeOf(page, 1).evaluate(({ value }: HTMLButtonElement) => ({ value }));
  const fields = await page.locator('form#likes').evaluate((form: HTMLFormElement) => {
    return Object.fromEntries([...new FormData(form)].map(([name, typed]) => [name, String(typed)]));
  });
  const multipart = { ...(fields as Record<string, string>), unlike: value };
  const headers = { origin: new URL(page.url()).origin };
  for (let sent = 0; sent < LIKING.times; sent += 1) {
    const answer = await page.request.post(path, { multipart, maxRedirects: 0, headers });
    expect(answer.status()).toBe(303);
  }
  await likeOf(page, 1).click();
  await expect(page.getByText(/That was a little often\. The next one is welcome in \d+ minutes/)).toBeVisible();
  await expect(likeOf(page, 1)).toHaveAttribute('aria-pressed', 'false');
});

test('a thread is read newest first or by its likes, and no number changes', async ({ page }) => {
  const { path } = await newThread((by) => [{ by }, { by }, { by }, { by, parent: 1 }]);
  await signIn(page, await somebody(), path);
  await likeOf(page, 2).click();
  await expect(likeOf(page, 2)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => numbers(page)).toEqual(['1', '4', '2', '3']);

  const tabs = page.getByRole('navigation', { name: 'Order of comments' });
  await tabs.getByRole('link', { name: 'Newest first' }).click();
  await expect(page).toHaveURL(`${path}?order=newest#comments`);
  await expect(tabs.getByRole('link', { name: 'Newest first' })).toHaveAttribute('aria-current', 'page');
  await expect.poll(() => numbers(page)).toEqual(['3', '2', '1', '4']);
  await tabs.getByRole('link', { name: 'Most liked' }).click();
  await expect(page).toHaveURL(`${path}?order=liked#comments`);
  await expect.poll(() => numbers(page)).toEqual(['2', '1', '4', '3']);
  await expect(comment(page, 2).getByRole('link', { name: 'Comment 2', exact: true })).toHaveText('2');
  await tabs.getByRole('link', { name: 'As it was said' }).click();
  await expect(page).toHaveURL(`${path}#comments`);
  await expect.poll(() => numbers(page)).toEqual(['1', '4', '2', '3']);
});

test('an order has pages; a permanent address leads to the comment as it was said', async ({ page }) => {
  const { path } = await newThread((by) => Array.from({ length: 60 }, (_, n) => ({ by, text: `Remark ${n + 1}.` })));
  await page.goto(`${path}?order=newest`);
  await expect(comment(page, 60)).toBeVisible();
  await page.getByRole('link', { name: 'Earlier comments' }).click();
  await expect(page).toHaveURL(`${path}?order=newest&comments=2#comments`);
  await expect(comment(page, 1)).toContainText('Remark 1.');
  await expect.poll(async () => (await numbers(page))[0]).toBe('10');
  await comment(page, 1).locator('time').click();
  await expect(page).toHaveURL(`${path}#c1`);
  await page.goto(`${path}?order=liked`);
  await page.getByRole('link', { name: 'Reply to comment 7' }).click();
  await expect(page.getByText('In answer to number 7')).toBeVisible();
});

test('an address with another order is for readers, not for search engines; what is no order is not found', async ({
  page,
}) => {
  const { path } = await newThread((by) => [{ by }]);
  const ask = (query: string) => page.request.get(path + query, { maxRedirects: 0 });
  const plain = await (await ask('')).text();
  expect(plain).not.toContain('noindex');
  for (const query of ['?order=newest', '?order=liked', '?only=staff']) {
    const html = await (await ask(query)).text();
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]+${path}"/>`));
  }
  for (const query of [
    '?order=best',
    '?order=',
    '?only=critics',
    '?order=newest&only=staff',
    '?order=newest&comments=2',
  ]) {
    expect((await ask(query)).status(), query).toBe(404);
  }
  for (const [query, leadsTo] of [
    ['?order=oldest', path],
    ['?order=newest&comments=1', `${path}?order=newest`],
  ] as const) {
    const answer = await ask(query);
    expect(answer.status(), query).toBe(308);
    expect(answer.headers().location?.endsWith(leadsTo), answer.headers().location).toBe(true);
  }
});

test('only what critics and staff said, with what they answer', async ({ page }) => {
  const [critic, moderator] = [await somebody('critic'), await somebody('moderator')];
  const { path } = await newThread((by) => [
    { by, text: 'Asked.' },
    { by: critic.id, parent: 1, text: 'Answered.' },
    { by, parent: 1, text: 'Asked as well.' },
    { by, text: 'By the way.' },
    { by: moderator.id, text: 'Be kind.' },
  ]);
  await page.goto(path);
  await page.getByRole('link', { name: 'Critic and staff 2' }).click();
  await expect(page).toHaveURL(`${path}?only=staff#comments`);
  await expect.poll(() => numbers(page)).toEqual(['1', '2', '5']);
  await expect(page.locator('#c1 .replies #c2')).toContainText('Answered.');
  await expect(page.getByRole('heading', { name: '5 comments' })).toBeVisible();
});

test('where no critic has spoken there is nothing to narrow to', async ({ page }) => {
  const { path } = await newThread((by) => [{ by }, { by }]);
  await page.goto(path);
  await expect(page.getByRole('link', { name: 'Newest first' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Critic and staff/ })).toHaveCount(0);
  await page.goto(`${path}?only=staff`);
  await expect(page.getByText('None of us has said anything here yet.')).toBeVisible();
  await page.getByRole('link', { name: 'All comments' }).click();
  await expect(comment(page, 1)).toBeVisible();
});

test('a critic puts a comment above the thread, and it leads to where it was said', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const { path, author } = await newThread((by) => [{ by }, { by, parent: 1, text: 'The breath is a line.' }]);
  const staff = await (await browser.newContext()).newPage();
  await signIn(staff, author, path);
  await comment(staff, 2).getByRole('button', { name: 'Choose it (comment 2)' }).click();
  await expect(staff).toHaveURL(`${path}#c2`);
  await expect(comment(staff, 2).getByRole('button', { name: 'Choose it no longer (comment 2)' })).toBeVisible();

  await signIn(page, await somebody(), path);
  const chosen = page.getByRole('article', { name: /^Comment 2 by .+, chosen by the desk$/ });
  await expect(chosen).toContainText('The breath is a line.');
  await expect(page.getByRole('button', { name: /above/ })).toHaveCount(0);
  await likeOf(chosen, 2).click();
  await expect(likeOf(chosen, 2)).toHaveAccessibleName('Liked comment 2, 1 like');
  await expect(likeOf(comment(page, 2), 2)).toHaveAccessibleName('Liked comment 2, 1 like');
  await expect(page).toHaveURL(javaScriptEnabled ? path : `${path}#featured-2`);
  expect(await overflow(page)).toBe(0);
  expect(await faults(await page.content())).toEqual([]);
  if (javaScriptEnabled) expect(await barriers(page)).toEqual([]);
  await chosen.getByRole('link', { name: 'Read it where it was said' }).click();
  await expect(page).toHaveURL(`${path}#c2`);
  await page.goto(`${path}?order=newest`);
  await expect(comment(page, 1)).toBeVisible();
  await expect(chosen).toHaveCount(0);

  await staff.goto(`${path}?remove=2`);
  await staff.getByLabel('What it is about').selectOption('other');
  await staff.getByLabel('Why, in your words').fill('off the point');
  await staff.getByRole('button', { name: 'Remove number 2' }).click();
  await expect(comment(staff, 2)).toContainText('off the point. Its number stays.');
  expect(await asAnybody(staff, path)).not.toContain('Chosen by the desk');
  await staff.context().close();
});

test('above a thread there is room for three', async ({ page }) => {
  const { path } = await newThread((by) => [{ by }, { by }, { by }, { by }]);
  await signIn(page, await somebody('moderator'), path);
  for (const number of [1, 2, 3]) {
    await page.getByRole('button', { name: `Choose it (comment ${number})` }).click();
    await expect(page.locator(`#featured-${number}`)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Choose it (comment 4)' }).click();
  await expect(page.getByRole('alert')).toContainText('3 comments stand above this thread already.');
  await page.locator('#featured-1').getByRole('button', { name: 'Choose it no longer (comment 1)' }).click();
  await expect(page.locator('#featured-1')).toHaveCount(0);
  await page.getByRole('button', { name: 'Choose it (comment 4)' }).click();
  await expect(page.locator('#featured-4')).toBeVisible();
});
