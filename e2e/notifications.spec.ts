import { eq } from 'drizzle-orm';
import { read, transaction } from '#db/connection.ts';
import { accounts, outbox } from '#db/schema.ts';
import { lettersTo, letterTo } from './letters.ts';
import { type Person, somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { barriers, overflow } from './standards.ts';
import { expect, test } from './test.ts';
import { comment, newThread, say } from './threads.ts';

/** What people are told of, on the site and by mail. */

test.slow();

const news = '/account/notifications';

/** As if the minute had passed in which somebody who is on the site sees it there. */
const letMinutePass = (email: string) =>
  transaction((tx) => tx.update(outbox).set({ dueAt: new Date() }).where(eq(outbox.recipient, email)));

const waitingFor = async (email: string) =>
  (await read().select({ id: outbox.id }).from(outbox).where(eq(outbox.recipient, email))).length;

const handleOf = async ({ email }: Person) =>
  (await read().select({ handle: accounts.handle }).from(accounts).where(eq(accounts.email, email)))[0]?.handle ?? '';

/** The path of a link in a letter. */
const pathIn = (text: string, start: string) => new RegExp(`${start}\\S*`).exec(text)?.[0] ?? '';

test('an answer is counted in the head, listed, and no news once it was seen', async ({ page, browser }) => {
  const [wren, theo] = [await somebody(), await somebody()];
  const { path } = await newThread(() => [{ by: wren.id, text: 'The piano is late.' }]);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, theo, `${path}?reply=1`);
  await say(other, 'It ends in ||the snow||.');
  await expect(comment(other, 2)).toBeVisible();
  await other.context().close();

  await signIn(page, wren, '/');
  await page.getByRole('link', { name: '1 new for you' }).click();
  await expect(page).toHaveURL(news);
  const list = page.getByRole('main');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText('New');
  await expect(list).not.toContainText('snow');
  expect(await overflow(page)).toBe(0);
  await page.reload();
  await expect(page.getByRole('link', { name: /new for you$/ })).toHaveCount(0);
  await list.getByRole('link', { name: `${theo.name} answers you` }).click();
  await expect(page).toHaveURL(`${path}#c2`);
});

test('an answer is mailed, and one press in the letter ends such mails without signing in', async ({
  page,
  browser,
}) => {
  const [wren, theo] = [await somebody(), await somebody()];
  const { path } = await newThread(() => [{ by: wren.id }]);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, theo, `${path}?reply=1`);
  await say(other, 'A thing to say. ||And one that no letter says.||');
  await expect(comment(other, 2)).toBeVisible();
  await letMinutePass(wren.email);
  const letter = await letterTo(wren.email, { about: /answers you/ });
  expect(letter.subject).toContain(`${theo.name} answers you`);
  expect(letter.text).toContain(`${path}/comments/2`);
  expect(letter.text).toContain('says:\n    A thing to say. [under bars]');
  expect(letter.text).not.toContain('no letter says');

  await page.goto(pathIn(letter.text, '/unsubscribe\\?token='));
  await expect(page.getByText('Mails about answers to you')).toBeVisible();
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Stop these mails' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped' })).toBeVisible();
  await other.goto(`${path}?reply=1`);
  await say(other, 'And another thing.');
  await expect(comment(other, 3)).toBeVisible();
  expect(await waitingFor(wren.email)).toBe(0);
  await signIn(page, wren, '/account');
  await expect(page.getByRole('radio', { name: 'Somebody answers me: Off' })).toBeChecked();
  await other.context().close();
});

test('what was read where it stands is neither news nor mailed', async ({ page, browser, javaScriptEnabled }) => {
  const [wren, theo] = [await somebody(), await somebody()];
  const { path } = await newThread((by) => [{ by: wren.id }, { by, text: 'It ends in ||the snow||.' }]);
  await signIn(page, wren, path);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, theo, `${path}?reply=1`);
  await say(other, 'Soon read.');
  await expect(comment(other, 3)).toBeVisible();
  await other.context().close();
  if (javaScriptEnabled) {
    // The page that is open does not show it yet, whatever is pressed there.
    const like = comment(page, 2).getByRole('button', { name: /^Liked? .*comment 2/ });
    await like.click();
    await expect(like).toHaveAttribute('aria-pressed', 'true');
    await comment(page, 2).locator('a[data-opens]').click();
    await expect(comment(page, 2)).toContainText('the snow');
  }
  await page.goto('/');
  // A page that is only fetched ahead is not read.
  await page.request.get(path, { headers: { 'sec-purpose': 'prefetch' } });
  await page.reload();
  await expect(page.getByRole('link', { name: '1 new for you' })).toBeVisible();
  await page.goto(path);
  await expect(comment(page, 3)).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: /new for you$/ })).toHaveCount(0);
  await letMinutePass(wren.email);
  await expect.poll(() => waitingFor(wren.email)).toBe(0);
  expect(await lettersTo(wren.email)).toEqual([]);
});

test('a story is followed, and mails about it are chosen', async ({ page, browser, javaScriptEnabled }) => {
  const [wren, theo] = [await somebody(), await somebody()];
  const { path } = await newThread((by) => [{ by }]);
  await signIn(page, wren, path);
  // In the head of the thread, and below its form.
  await page.getByRole('button', { name: 'Follow this thread' }).click();
  await expect(page.getByRole('button', { name: 'Following this thread' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Stop following this story’s comments' })).toBeVisible();
  await page.goto('/account');
  await page.getByRole('radio', { name: 'A story that I follow goes on: At once' }).check();
  await page.getByRole('radio', { name: 'Somebody mentions me: Daily' }).check();
  await page.getByRole('button', { name: 'Save the choices' }).click();
  await expect(page.getByText('That is what we mail to')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'A story that I follow goes on: At once' })).toBeChecked();
  expect(await overflow(page)).toBe(0);
  if (javaScriptEnabled) expect(await barriers(page)).toEqual([]);

  const other = await (await browser.newContext()).newPage();
  await signIn(other, theo, path);
  await say(other, 'New here.');
  await expect(comment(other, 2)).toBeVisible();
  await letMinutePass(wren.email);
  const letter = await letterTo(wren.email, { about: /says something/ });
  expect(letter.text).toContain(`${path}/comments/2`);

  await page.goto(news);
  await page.getByRole('button', { name: /^Stop following/ }).click();
  await expect(page.getByRole('heading', { name: 'Stories that you follow' })).toHaveCount(0);
  await page.goto(path);
  await page.getByRole('button', { name: 'Follow this story’s comments' }).click();
  await page.getByRole('button', { name: 'Stop following this story’s comments' }).click();
  await expect(page.getByRole('button', { name: 'Follow this story’s comments' })).toBeVisible();
  await say(other, `And @${await handleOf(wren)} is called.`);
  await expect(comment(other, 3)).toBeVisible();
  await other.context().close();
  await page.goto(news);
  await expect(page.getByRole('main').getByRole('link', { name: /mentions you|says something/ })).toHaveText([
    `${theo.name} mentions you`,
    `${theo.name} says something`,
  ]);
});

test('an author is told what a moderator decided, and why', async ({ page, browser }) => {
  const [wren, moderator] = [await somebody(), await somebody('moderator')];
  const { path } = await newThread(() => [{ by: wren.id, text: 'Something rude.' }]);
  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, moderator, `${path}?remove=1`);
  await desk.getByLabel('What it is about').selectOption('other');
  await desk.getByLabel('Why, in your words').fill('rude');
  await desk.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(comment(desk, 1)).toContainText('rude');
  await desk.context().close();
  await signIn(page, wren, news);
  await expect(page.getByRole('main')).toContainText('Your comment was removed');
  await expect(page.getByRole('main')).toContainText('The reason: rude.');
});

test('whoever is signed out comes by the door before a list or a story is theirs', async ({ page }) => {
  const { path } = await newThread((by) => [{ by }]);
  await page.goto(news);
  await expect(page).toHaveURL(`/sign-in?next=${news}`);
  await page.goto(path);
  await page.getByRole('button', { name: 'Follow this story’s comments' }).click();
  await expect(page).toHaveURL(new RegExp(`/sign-in\\?next=${encodeURIComponent(path)}`));
});
