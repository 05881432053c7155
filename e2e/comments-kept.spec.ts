import { letterTo } from './letters.ts';
import { newPerson, somebody } from './people.ts';
import { fillDoor, signIn } from './sign-in.ts';
import { expect, test } from './test.ts';
import { comment, field, newThread, say } from './threads.ts';

/** Nothing typed is lost on the way through the door. */

test('typed before signing in, the words stand in the form afterwards', async ({ page }) => {
  const { path } = await newThread((by) => [{ by }]);
  const wren = await somebody();
  await page.goto(path);
  await page.getByRole('link', { name: 'Reply to comment 1' }).click();
  await page.getByLabel('It gives something away').check();
  await say(page, 'Kept while I find my key.', 'Sign in and post');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expect(page.getByText(/is kept\. It stands in the form/)).toBeVisible();
  await fillDoor(page, wren);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(`${path}#form`);
  await expect(field(page)).toHaveValue('Kept while I find my key.');
  await expect(page.getByLabel('It gives something away')).toBeChecked();
  await expect(page.getByText('In answer to number 1')).toBeVisible();
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.locator('#c1 .replies #c2')).toContainText('Read it');
  await page.goto(path);
  await expect(field(page)).toHaveValue('');
});

test('typed before signing up, the words wait for the mail', async ({ page }) => {
  const { path } = await newThread();
  const person = newPerson();
  await page.goto(path);
  await say(page, 'Kept while I make an account.', 'Make an account and post');
  await expect(page).toHaveURL(/\/sign-up\?next=/);
  await expect(page.getByText(/is kept\. It stands in the form/)).toBeVisible();
  await page.getByLabel('Name').fill(person.name);
  await fillDoor(page, person);
  await page.getByRole('button', { name: 'Make an account' }).click();
  const { link } = await letterTo(person.email);
  await page.goto(link);
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await expect(page).toHaveURL(`${path}#form`);
  await expect(field(page)).toHaveValue('Kept while I make an account.');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(comment(page, 1)).toContainText('Kept while I make an account.');
});

test('who changes their mind at the door finds the words in the form', async ({ page }) => {
  const { path } = await newThread();
  await page.goto(path);
  await say(page, 'Perhaps another time.', 'Sign in and post');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto(path);
  await expect(field(page)).toHaveValue('Perhaps another time.');
});

test('a session that ended while writing costs no text', async ({ page, context }) => {
  const { path } = await newThread();
  const wren = await somebody();
  await signIn(page, wren, path);
  await field(page).fill('Written for an hour.');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await fillDoor(page, wren);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(field(page)).toHaveValue('Written for an hour.');
});

test('a session that ended while changing a comment costs no text', async ({ page, context }) => {
  const { path } = await newThread();
  await signIn(page, await somebody(), path);
  await say(page, 'As it was.');
  await page.getByRole('link', { name: 'Edit comment 1' }).click();
  await page.getByLabel('Change your comment').fill('As it should be.');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByRole('alert')).toContainText('You are signed out.');
  await expect(page.getByLabel('Change your comment')).toHaveValue('As it should be.');
});

test('a session that ended while a moderator wrote a reason costs no word of it', async ({ page, context }) => {
  const { path } = await newThread((by) => [{ by }]);
  const moderator = await somebody('moderator');
  await signIn(page, moderator, path);
  await page.getByRole('link', { name: 'Remove comment 1' }).click();
  await page.getByLabel('What it is about').selectOption('other');
  await page.getByLabel('Why, in your words').fill('aimed at the person');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(page.getByRole('alert')).toContainText('You are signed out.');
  await expect(page.getByLabel('Why, in your words')).toHaveValue('aimed at the person');

  const door = await context.newPage();
  await signIn(door, moderator, path);
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(comment(page, 1)).toContainText('aimed at the person. Its number stays.');
});

test('a reason for removing a comment that nobody else sees is kept, too', async ({ page, context }) => {
  const { path } = await newThread((by) => [{ by, state: 'held' }]);
  const moderator = await somebody('moderator');
  await signIn(page, moderator, path);
  await page.getByRole('link', { name: 'Remove comment 1' }).click();
  await page.getByLabel('What it is about').selectOption('other');
  await page.getByLabel('Why, in your words').fill('an advertisement');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(page.getByRole('alert')).toContainText('You are signed out.');
  await expect(page.getByLabel('Why, in your words')).toHaveValue('an advertisement');

  const door = await context.newPage();
  await signIn(door, moderator, path);
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(comment(page, 1)).toContainText('an advertisement. Its number stays.');
});

test('the form of a moderator is not shown to whoever asks for it', async ({ page }) => {
  const { path } = await newThread((by) => [{ by }]);
  await page.goto(`${path}?remove=1`);
  await expect(page.getByRole('link', { name: 'Reply to comment 1' })).toBeVisible();
  await expect(page.getByLabel('Why, in your words')).toHaveCount(0);
});
