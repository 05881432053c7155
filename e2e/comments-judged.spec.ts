import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';
import { asAnybody, comment, newThread, say } from './threads.ts';

/** What staff do with comments, where they stand. */

test('a first comment with a link waits for a moderator, who approves it in place', async ({ page, browser }) => {
  const { path } = await newThread();
  await signIn(page, await somebody(), path);
  await say(page, 'All of it at https://piano.example/half-a-bar');
  await expect(page).toHaveURL(`${path}#c1`);
  await expect(comment(page, 1)).toContainText('Held, because it is a first comment with a link. Only you can see it');
  expect(await asAnybody(page, path)).not.toContain('half-a-bar');
  await expect(page.getByRole('heading', { name: 'Comments', exact: true })).toBeVisible();

  const staff = await (await browser.newContext()).newPage();
  await signIn(staff, await somebody('moderator'), path);
  await expect(comment(staff, 1)).toContainText('Held: a first comment with a link.');
  await staff.getByRole('button', { name: 'Approve comment 1' }).click();
  await expect(comment(staff, 1)).not.toContainText('Held');
  expect(await asAnybody(staff, path)).toContain('half-a-bar');
  await expect(comment(staff, 1).getByRole('link', { name: /piano/ })).toHaveAttribute('rel', 'ugc nofollow noopener');
  await staff.context().close();
});

test('in a thread that is read first, a comment waits and so does its change', async ({ page, browser }) => {
  const { path } = await newThread();
  const staff = await (await browser.newContext()).newPage();
  await signIn(staff, await somebody('moderator'), path);
  await staff.getByText('How comments are taken here').click();
  await staff.getByLabel('A moderator reads each one before it is shown').check();
  await staff.getByRole('button', { name: 'Set it for this thread' }).click();
  await expect(staff.getByText('A moderator reads every comment here before it is shown.')).toBeVisible();

  await signIn(page, await somebody(), path);
  await expect(page.getByText('A moderator reads every comment here before it is shown.')).toBeVisible();
  await say(page, 'Well said, all of it.');
  const held = 'Held, because it is in a thread where a moderator reads every comment first.';
  await expect(comment(page, 1)).toContainText(held);
  expect(await asAnybody(page, path)).not.toContain('Well said, all of it.');

  await staff.goto(path);
  await staff.getByRole('button', { name: 'Approve comment 1' }).click();
  await expect(comment(staff, 1)).not.toContainText('Held');
  expect(await asAnybody(page, path)).toContain('Well said, all of it.');

  await page.goto(`${path}?edit=1`);
  await comment(page, 1).getByRole('textbox').fill('Well said, nearly all of it.');
  await comment(page, 1).getByRole('button', { name: 'Save the change' }).click();
  await expect(comment(page, 1)).toContainText(held);
  expect(await asAnybody(page, path)).not.toContain('nearly all of it');
  await staff.context().close();
});

test('a moderator removes with a reason and restores, in place', async ({ page }) => {
  const { path } = await newThread((by) => [
    { by, text: 'You would think so.' },
    { by, parent: 1 },
  ]);
  await signIn(page, await somebody('moderator'), path);
  await page.getByRole('link', { name: 'Remove comment 1' }).click();
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(page.getByText('Choose what it is about.')).toBeVisible();
  await page.getByLabel('What it is about').selectOption('other');
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(page.getByText('Say why, in a few words.')).toBeVisible();
  await page.getByLabel('What it is about').selectOption('person');
  await page.getByLabel('Why, in your words').fill('aimed at the person');
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(page).toHaveURL(`${path}#c1`);
  await expect(comment(page, 1)).toContainText(', under rule 1: aimed at the person.');
  await expect(comment(page, 1).getByRole('link', { name: 'rule 1' })).toHaveAttribute('href', '/moderation#rule-1');
  await expect(comment(page, 1)).toContainText('aimed at the person. Its number stays.');
  const seen = await asAnybody(page, path);
  expect(seen).toContain('aimed at the person');
  expect(seen).not.toContain('You would think so.');
  await expect(page.locator('#c1 .replies #c2')).toBeVisible();

  await page.getByText(/^What Wren Abara .+ said$/).click();
  await expect(page.getByText('You would think so.')).toBeVisible();
  await page.getByRole('button', { name: 'Restore comment 1' }).click();
  await expect(comment(page, 1)).toContainText('You would think so.');
  expect(await asAnybody(page, path)).toContain('You would think so.');
});

test('an author asks once to look again, and is answered', async ({ page, browser }) => {
  const { path } = await newThread((by) => [{ by }]);
  const person = await somebody();
  const reader = await (await browser.newContext()).newPage();
  await signIn(reader, person, path);
  await say(reader, 'It all ends on a bar that is half as long.');
  await expect(reader).toHaveURL(`${path}#c2`);
  await signIn(page, await somebody('moderator'), `${path}?remove=2`);
  await page.getByLabel('What it is about').selectOption('other');
  await page.getByLabel('Why, in your words').fill('off the point');
  await page.getByRole('button', { name: 'Remove number 2' }).click();
  await expect(comment(page, 2)).toContainText('off the point. Its number stays.');

  await reader.goto(path);
  await comment(reader, 2).getByRole('link', { name: 'Ask to look again at comment 2' }).click();
  await comment(reader, 2).getByRole('button', { name: 'Ask to look again' }).click();
  await expect(reader.getByText('Say why it should stand, in a sentence or two.')).toBeVisible();
  await reader.getByLabel('Why it should stand').fill('The bar is what the film is about.');
  await comment(reader, 2).getByRole('button', { name: 'Ask to look again' }).click();
  await expect(reader).toHaveURL(`${path}#c2`);
  await expect(comment(reader, 2)).toContainText('to look again: “The bar is what the film is about.”');
  await expect(comment(reader, 2).getByRole('link', { name: /Ask to look again/ })).toHaveCount(0);
  expect(await asAnybody(page, path)).not.toContain('what the film is about');

  await page.goto('/desk');
  const asked = page.getByRole('region', { name: 'Asked to look again' });
  await asked
    .getByRole('listitem')
    .filter({ hasText: person.name })
    .getByRole('link', { name: 'Comment 2, removed' })
    .click();
  await expect(page).toHaveURL(`${path}#c2`);
  await expect(comment(page, 2)).toContainText('“The bar is what the film is about.”');
  await page.getByRole('button', { name: 'Leave removed comment 2' }).click();
  await expect(page.getByRole('button', { name: 'Leave removed comment 2' })).toHaveCount(0);
  await reader.goto(path);
  await expect(comment(reader, 2)).toContainText('A moderator did, and it stays removed.');

  await page.getByRole('button', { name: 'Restore comment 2' }).click();
  await expect(comment(page, 2)).toContainText('half as long');
  expect(await asAnybody(page, path)).toContain('half as long');
  await reader.context().close();
});

test('a critic removes under an own story and nowhere else', async ({ page, browser }) => {
  const { path, author } = await newThread((by) => [{ by }, { by }]);
  await signIn(page, author, path);
  await page.getByRole('link', { name: 'Remove comment 1' }).click();
  await page.getByLabel('What it is about').selectOption('other');
  await page.getByLabel('Why, in your words').fill('off the point');
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(comment(page, 1)).toContainText('off the point. Its number stays.');
  await expect(page.getByRole('button', { name: 'Restore comment 1' })).toHaveCount(0);

  const other = await (await browser.newContext()).newPage();
  await signIn(other, await somebody('critic'), `${path}?remove=2`);
  await expect(comment(other, 2)).toBeVisible();
  await expect(other.getByRole('button', { name: 'Remove number 2' })).toHaveCount(0);
  await expect(other.getByRole('link', { name: 'Remove comment 2' })).toHaveCount(0);
  await other.context().close();
});
