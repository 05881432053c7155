import { suspend } from '#db/account-standing.ts';
import { asRole } from '#db/testing-desk.ts';
import { somebody } from './people.ts';
import { fillDoor, signIn } from './sign-in.ts';
import { expect, test } from './test.ts';
import { asAnybody, comment, newThread, say } from './threads.ts';

/** What moderators do about people, and what those read of it. */

test('a reader is warned, suspended and banned, each time with the reason', async ({ page, browser }) => {
  const [person, moderator] = [await somebody(), await somebody('moderator')];
  const { path } = await newThread((by) => [{ by }]);
  const theirs = await (await browser.newContext()).newPage();
  await signIn(theirs, person, path);
  await signIn(page, moderator, `/desk/readers?named=${encodeURIComponent(person.name)}`);
  await expect(page.getByRole('main')).not.toContainText(person.email);
  await page.getByRole('link', { name: person.name }).click();
  await expect(page.getByRole('main')).not.toContainText(person.email);

  await page.getByLabel('A note').fill('Wrote twice to say sorry.');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(page.getByText('The note is kept.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText(`${moderator.name}: Wrote twice`);

  const warning = page.getByRole('region', { name: 'Warn' });
  await warning.getByRole('button', { name: 'Warn them' }).click();
  await expect(warning.getByText('Say why, in a few words. They will read it.').first()).toBeVisible();
  await warning.getByLabel('What we tell them').fill('the critic is a person');
  await warning.getByRole('button', { name: 'Warn them' }).click();
  await expect(page.getByText('It counts from now on, and they have been told.')).toBeVisible();
  await theirs.goto('/account');
  await expect(theirs.getByRole('alert')).toContainText('mind something: the critic is a person.');
  await theirs.getByRole('button', { name: 'I have read it' }).click();
  await expect(theirs.getByRole('alert')).toHaveCount(0);

  const suspending = page.getByRole('region', { name: 'Suspend' });
  await suspending.getByLabel('How long').selectOption('date');
  await suspending.getByLabel('What we tell them').fill('seven insults');
  await suspending.getByRole('button', { name: 'Suspend' }).click();
  await expect(suspending.getByText('Choose a day after today').first()).toBeVisible();
  await expect(suspending.getByLabel('What we tell them')).toHaveValue('seven insults');
  await suspending.getByLabel('How long').selectOption('week');
  await suspending.getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByRole('button', { name: 'End the suspension' })).toBeVisible();
  await theirs.goto(path);
  await say(theirs, 'I still say so.');
  await expect(theirs.getByRole('alert')).toContainText(/Your account is suspended until .+: seven insults\./);
  await expect(theirs.getByLabel(/^Your comment/)).toHaveValue('I still say so.');
  await theirs.goto('/account');
  await expect(theirs.getByRole('alert')).toContainText('seven insults');

  const banning = page.getByRole('region', { name: 'Ban' });
  await banning.getByLabel('What we tell them').fill('selling');
  await banning.getByRole('button', { name: 'Shut out' }).click();
  await expect(page.getByRole('button', { name: 'Let in again' })).toBeVisible();
  await theirs.goto('/sign-in');
  await fillDoor(theirs, person);
  await theirs.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(theirs.getByRole('alert')).toContainText('This account is closed: selling.');
  await expect(page.getByRole('region', { name: 'What was done' }).getByRole('listitem')).toHaveCount(3);
  await theirs.context().close();
});

test('everything of a day goes in one act and comes back in one', async ({ page }) => {
  const person = await somebody();
  const { path } = await newThread((by) => [
    { by: person.id, text: 'Buy these pills.' },
    { by, text: 'Well said.' },
    { by: person.id, text: 'And those.', state: 'held' },
  ]);
  await signIn(page, await somebody('moderator'), `/desk/readers/${person.id}`);
  const sweeping = page.getByRole('region', { name: 'Everything of a day' });
  await expect(sweeping).toContainText('2 comments were posted in the last 24 hours.');
  await sweeping.getByLabel('What they are about').selectOption('selling');
  await sweeping.getByRole('button', { name: 'Remove everything of the last 24 hours' }).click();
  await expect(page.getByText('All of it is removed.')).toBeVisible();
  const swept = await asAnybody(page, path);
  expect(swept).not.toContain('Buy these pills.');
  expect(swept).toContain('Well said.');
  await page.getByRole('button', { name: 'Put all of it back' }).click();
  await expect(page.getByText('All of it is back as it was found.')).toBeVisible();
  expect(await asAnybody(page, path)).toContain('Buy these pills.');
  await page.goto(path);
  await expect(comment(page, 3)).toContainText('Held');
});

test('what was removed leads to its rule, which stands in public', async ({ page }) => {
  const { path } = await newThread((by) => [{ by, text: 'A house by the sea, cheap.' }]);
  await signIn(page, await somebody('moderator'), `${path}?remove=1`);
  await page.getByLabel('What it is about').selectOption('selling');
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await comment(page, 1).getByRole('link', { name: 'rule 3' }).click();
  await expect(page).toHaveURL('/moderation#rule-3');
  await expect(page.locator('#rule-3')).toContainText('No selling.');
  await expect(page.getByRole('list', { name: 'Removed comments by reason' })).toContainText('Rule 3, selling');
  const table = await page.request.get('/moderation/csv');
  expect(await table.text()).toContain('Month,Posted,Removed,Put under bars,Restored');
});

test('a suspension refuses what others would see of a profile, and nothing is lost', async ({ page }) => {
  const [person, moderator] = [await somebody(), await somebody('moderator')];
  const until = new Date(Date.now() + 24 * 3_600_000);
  await suspend(person.id, { until, reason: 'insults' }, asRole(moderator.id, 'moderator'), new Date());
  await signIn(page, person, '/account');
  await page.getByLabel('A line or two about you').fill('Worse than before.');
  await page.getByRole('button', { name: 'Save the profile' }).click();
  await expect(page.getByRole('region', { name: 'Profile' })).toContainText('Your account is suspended until');
  await expect(page.getByLabel('A line or two about you')).toHaveValue('Worse than before.');
});
