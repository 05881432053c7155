import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';
import { asAnybody, field, newThread, say } from './threads.ts';

/** What a form is answered that is not simply posted. */

test('too short is said beside the field, signed in or not', async ({ page }) => {
  const { path } = await newThread();
  await page.goto(path);
  await say(page, 'Hm.', 'Sign in and post');
  await expect(page.getByText('A comment has at least 5 characters.')).toBeVisible();
  await expect(field(page)).toHaveValue('Hm.');
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
});

test('the sixth comment in five minutes is told when again, and its text stays', async ({ page }) => {
  const { path } = await newThread();
  await signIn(page, await somebody(), path);
  for (const number of [1, 2, 3, 4, 5]) {
    await say(page, `And another thing, number ${number}.`);
    await expect(page).toHaveURL(`${path}#c${number}`);
  }
  await say(page, 'And a sixth thing.');
  await expect(page.getByRole('alert')).toContainText(/5 comments in 5 minutes.+The next one is welcome in \d minutes/);
  await expect(field(page)).toHaveValue('And a sixth thing.');
});

test('a thread that closes while somebody writes keeps the text', async ({ page, browser }) => {
  const { path } = await newThread((by) => [{ by }]);
  await signIn(page, await somebody(), path);
  await field(page).fill('I had just thought of something.');

  const staff = await (await browser.newContext()).newPage();
  await signIn(staff, await somebody('moderator'), path);
  await staff.getByRole('button', { name: 'Close this thread' }).click();
  await expect(staff.getByText('This thread closed on')).toBeVisible();
  await expect(staff.getByRole('link', { name: 'Reply to comment 1' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.getByRole('alert')).toContainText('This thread was closed while you wrote.');
  await expect(field(page)).toHaveValue('I had just thought of something.');
  expect(await asAnybody(page, path)).toContain('This thread closed on');

  await staff.getByRole('button', { name: 'Open this thread again' }).click();
  await expect(staff.getByRole('link', { name: 'Reply to comment 1' })).toBeVisible();
  await staff.context().close();
});

test('in slow mode a second comment waits its turn, and its text stays', async ({ page, browser }) => {
  const { path } = await newThread();
  const staff = await (await browser.newContext()).newPage();
  await signIn(staff, await somebody('moderator'), path);
  await staff.getByText('How comments are taken here').click();
  await staff.getByLabel('From each reader').selectOption('One comment an hour');
  await staff.getByRole('button', { name: 'Set it for this thread' }).click();
  await expect(staff.getByText('It counts from the next comment on.')).toBeVisible();
  await expect(staff.getByRole('combobox', { name: 'From each reader' })).toHaveValue('3600');
  // In the form, so that whoever jumps there sees it.
  await expect(staff.locator('#form').getByText('This thread is at one comment an hour for each of us.')).toBeVisible();
  expect(await asAnybody(staff, path)).toContain('one comment an hour');

  await signIn(page, await somebody(), path);
  await say(page, 'I had just thought of something.');
  await expect(page).toHaveURL(`${path}#c1`);
  await say(page, 'And of something else.');
  await expect(page.getByRole('alert')).toContainText(/slow mode.+Your next comment is welcome in \d+ minutes/);
  await expect(field(page)).toHaveValue('And of something else.');

  await say(staff, 'Staff are not made to wait.');
  await expect(staff).toHaveURL(`${path}#c2`);
  await say(staff, 'Not even for a second one.');
  await expect(staff).toHaveURL(`${path}#c3`);
  await staff.context().close();
});

test('the same words twice are refused, and stay', async ({ page }) => {
  const { path } = await newThread();
  const words = 'The second half is slower than the first, and better for it.';
  await signIn(page, await somebody(), path);
  await say(page, words);
  await expect(page).toHaveURL(`${path}#c1`);
  await say(page, words);
  await expect(page.getByRole('alert')).toContainText('You have posted these very words within the last day.');
  await expect(field(page)).toHaveValue(words);
});

test('a form that is sent twice posts once', async ({ page }) => {
  const { path } = await newThread();
  await signIn(page, await somebody(), path);
  await field(page).fill('Said once.');
  const multipart = await page.locator('#form').evaluate((form: HTMLFormElement) => {
    const data = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    return Object.fromEntries([...data, ['intent', 'post']]) as Record<string, string>;
  });
  const send = () =>
    page.request.post(path, { multipart, maxRedirects: 0, headers: { origin: new URL(page.url()).origin } });
  const answers = await Promise.all([send(), send(), send()]);
  for (const answer of answers) {
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toMatch(/#c1$/);
  }
  await page.getByRole('button', { name: 'Post comment' }).dblclick();
  await expect(page).toHaveURL(`${path}#c1`);
  await expect(page.getByRole('heading', { name: '1 comment' })).toBeVisible();
});
