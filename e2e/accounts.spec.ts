import { ban, endSessions, setRole } from '#db/account-standing.ts';
import { SESSION_COOKIE } from '#domain/session.ts';
import { lettersTo, letterTo } from './letters.ts';
import { oldSession } from './old-session.ts';
import { newPerson, somebody } from './people.ts';
import { url } from './publication.ts';
import { fillDoor, throughTheDoor } from './sign-in.ts';
import { barriers, faults } from './standards.ts';
import { expect, test } from './test.ts';

test('sign up, press the link from the mail, be signed in where one came from', async ({ page }) => {
  const person = newPerson();
  await page.goto('/sign-in?next=%2Faccount');
  await page.getByRole('main').getByRole('link', { name: 'make an account' }).click();
  await page.getByLabel('Name').fill(person.name);
  await fillDoor(page, person);
  await page.getByRole('button', { name: 'Make an account' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look in your mail');
  await expect(page.getByRole('main')).toContainText(person.email);

  const letter = await letterTo(person.email);
  await page.goto(letter.link);
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await expect(page).toHaveURL('/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.name);

  await page.goto(letter.link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is spent');
});

test('in another browser the link from the mail takes the password too', async ({ page, browser }) => {
  const person = newPerson();
  await page.goto('/sign-up');
  await page.getByLabel('Name').fill(person.name);
  await fillDoor(page, person);
  await page.getByRole('button', { name: 'Make an account' }).click();
  const { link } = await letterTo(person.email);

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  await elsewhere.getByLabel('Password').fill('somebody else’s');
  await elsewhere.getByRole('button', { name: 'Confirm and sign in' }).click();
  await expect(elsewhere.getByText('do not belong together')).toBeVisible();
  await elsewhere.getByLabel('Password').fill(person.password);
  await elsewhere.getByRole('button', { name: 'Confirm and sign in' }).click();
  await expect(elsewhere).toHaveURL('/');
  await elsewhere.goto('/account');
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(person.name);
  await elsewhere.context().close();
});

test('signing up with an address that has an account answers the same, and changes nothing', async ({ page }) => {
  const person = await somebody();
  await page.goto('/sign-up');
  await page.getByLabel('Name').fill('Somebody Else');
  await fillDoor(page, { ...person, password: 'not your usual words' });
  await page.getByRole('button', { name: 'Make an account' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look in your mail');
  expect((await letterTo(person.email)).subject).toContain('already');
  await throughTheDoor(page, person, '/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.name);
});

test('what is wrong with a sign-up is said beside each field, and nothing typed is lost', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/sign-up');
  await page.getByLabel('Name').fill('Wren Abara');
  await page.getByLabel('Mail address').fill('wren@');
  await page.getByLabel('Password', { exact: true }).fill('Password123');
  await page.getByRole('button', { name: 'Make an account' }).click();
  await expect(page.getByRole('alert')).toContainText('Two things');
  await expect(page.getByLabel('Mail address')).toHaveValue('wren@');
  await expect(page.getByLabel('Mail address')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Name')).toHaveValue('Wren Abara');
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
  await expect(page.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(/first that anybody tries/);
  expect(await faults(await page.content())).toEqual([]);
  if (javaScriptEnabled) expect(await barriers(page)).toEqual([]);
});

test('somebody who has not pressed the link gets another letter instead of a session', async ({ page }) => {
  const person = newPerson();
  await page.goto('/sign-up');
  await page.getByLabel('Name').fill(person.name);
  await fillDoor(page, person);
  await page.getByRole('button', { name: 'Make an account' }).click();
  const first = await letterTo(person.email);

  await page.goto('/sign-in');
  await fillDoor(page, person);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look in your mail');
  const second = await letterTo(person.email, { except: first.link });
  await page.goto(second.link);
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await expect(page).toHaveURL('/');
});

test('sign in, come back to where one was, sign out', async ({ page }) => {
  const person = await somebody();
  await throughTheDoor(page, person, '/reviews?from=door');
  await expect(page).toHaveURL('/reviews?from=door');
  await page.getByText('Open menu').click();
  await page.getByRole('navigation', { name: 'Your account' }).getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
  await page.goto('/account');
  await expect(page).toHaveURL('/sign-in?next=/account');
});

test('a wrong password is said so, and the address stays typed', async ({ page }) => {
  const person = await somebody();
  await page.goto('/sign-in');
  await fillDoor(page, { ...person, password: 'something else' });
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('That address and that password do not belong together.')).toBeVisible();
  await expect(page.getByLabel('Mail address')).toHaveValue(person.email);
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
});

test('an address without an account is answered like a wrong password', async ({ page }) => {
  await page.goto('/sign-in');
  await fillDoor(page, newPerson());
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('Four tries left before a ten-minute pause.')).toBeVisible();
});

test('after five wrong passwords the next try has to wait, even a right one', async ({ page }) => {
  const person = await somebody();
  await page.goto('/sign-in');
  for (let tries = 0; tries < 5; tries += 1) {
    await fillDoor(page, { ...person, password: `wrong ${tries}` });
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await answered;
  }
  await fillDoor(page, person);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('The next one counts in 10 minutes.')).toBeVisible();
});

test('a forgotten password is replaced through a link from the mail', async ({ page }) => {
  const person = await somebody();
  await page.goto('/sign-in?next=%2Freviews');
  await page.getByRole('link', { name: 'Send me a link instead' }).click();
  await page.getByLabel('Mail address').fill(person.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('main')).toContainText(`If ${person.email} has an account`);

  const { link } = await letterTo(person.email, { about: /new password/ });
  await page.goto(link);
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/5 characters; it takes 10/);
  await page.getByLabel('New password').fill('second piano, hotel bar');
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page).toHaveURL('/reviews');
  await letterTo(person.email, { about: /was changed/ });

  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is spent');
});

test('an address without an account gets the same page and no letter', async ({ page }) => {
  const { email } = newPerson();
  await page.goto('/forgot-password');
  await page.getByLabel('Mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('main')).toContainText(`If ${email} has an account`);
  expect(await lettersTo(email)).toEqual([]);
});

test('a profile is changed; a handle that is taken is refused and nothing typed is lost', async ({ page }) => {
  const person = await somebody();
  await throughTheDoor(page, person, '/account');
  await page.getByLabel('Handle', { exact: true }).fill('ines-okafor');
  await page.getByLabel('A line or two about you').fill('Plays second piano in a hotel.');
  await page.getByRole('button', { name: 'Save the profile' }).click();
  await expect(page.getByText('Somebody is “ines-okafor” already.')).toBeVisible();
  await expect(page.getByLabel('A line or two about you')).toHaveValue('Plays second piano in a hotel.');

  await page.getByLabel('Handle', { exact: true }).fill(`pianist-${person.id}`);
  await page.getByLabel('Social handle').fill('@wren@films.example');
  await page.getByRole('button', { name: 'Save the profile' }).click();
  await expect(page.getByText('That is how others see you now.')).toBeVisible();
  await expect(page.getByLabel('Handle', { exact: true })).toHaveValue(`pianist-${person.id}`);
  await expect(page.getByLabel('A line or two about you')).toHaveValue('Plays second piano in a hotel.');
});

test('a new password takes the old one, and signs every other device out', async ({ page, browser }) => {
  const person = await somebody();
  const other = await (await browser.newContext()).newPage();
  await throughTheDoor(other, person, '/account');
  await throughTheDoor(page, person, '/account');
  await page.getByLabel('Password until now').fill(person.password);
  await page.getByLabel('New password').fill('second piano, hotel bar');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('Every other device is signed out.')).toBeVisible();
  await other.goto('/account');
  await expect(other).toHaveURL('/sign-in?next=/account');
  await throughTheDoor(other, { ...person, password: 'second piano, hotel bar' }, '/account');
  await other.context().close();
});

test('signing out everywhere ends the session of another device on its next request', async ({ page, browser }) => {
  const person = await somebody();
  const other = await (await browser.newContext()).newPage();
  await throughTheDoor(other, person, '/account');
  await throughTheDoor(page, person, '/account');
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByText('You are signed out on every device')).toBeVisible();
  await other.goto('/account');
  await expect(other).toHaveURL('/sign-in?next=/account');
  await other.context().close();
});

test('a session that ends while somebody writes does not cost them their text', async ({ page }) => {
  const person = await somebody();
  await throughTheDoor(page, person, '/account');
  await page.getByLabel('A line or two about you').fill('Sees everything at the eleven o’clock showing.');
  await endSessions(person.id);
  await page.getByRole('button', { name: 'Save the profile' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await fillDoor(page, person);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL('/account');
  await expect(page.getByLabel('A line or two about you')).toHaveValue(
    'Sees everything at the eleven o’clock showing.',
  );
  await page.getByRole('button', { name: 'Save the profile' }).click();
  await expect(page.getByText('That is how others see you now.')).toBeVisible();
});

test('a ban holds on the very next request', async ({ page }) => {
  const person = await somebody();
  await throughTheDoor(page, person, '/account');
  await ban(person.id, null, new Date());
  await page.getByRole('button', { name: 'Save the profile' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await fillDoor(page, person);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('This account is closed.');
});

test('a new role counts on the very next request', async ({ page }) => {
  const person = await somebody();
  await throughTheDoor(page, person, '/account');
  await expect(page.getByRole('banner').getByRole('link', { name: 'The desk' })).not.toBeAttached();
  await setRole(person.id, 'critic', null, new Date());
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Critic since');
});

test('signing in never leads to another site', async ({ page }) => {
  const person = await somebody();
  for (const next of ['//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    await page.context().clearCookies();
    await throughTheDoor(page, person, next);
    await expect(page).toHaveURL('/');
  }
});

test('a session that was not asked to stay ends with the window', async ({ page }) => {
  const person = await somebody();
  await page.goto('/sign-in');
  await fillDoor(page, person);
  await page.getByLabel('Keep me signed in').uncheck();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL('/');
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'marquee-session');
  expect(cookie).toMatchObject({ expires: -1, httpOnly: true, sameSite: 'Lax' });
});

test('a session in use is made longer once a day, one that was not used for a month is over', async ({ page }) => {
  const { id } = await somebody();
  const session = async (days: number) => {
    const value = await oldSession(id, days);
    await page.context().addCookies([{ name: SESSION_COOKIE, value, url, expires: Date.now() / 1_000 + 60 }]);
    await page.goto('/account');
    const [cookie] = (await page.context().cookies()).filter(({ name }) => name === SESSION_COOKIE);
    return Math.round(((cookie?.expires ?? 0) - Date.now() / 1_000) / (24 * 60 * 60));
  };
  expect(await session(0)).toBe(0);
  expect(await session(2)).toBe(30);
  await session(31);
  await expect(page).toHaveURL('/sign-in?next=/account');
});
