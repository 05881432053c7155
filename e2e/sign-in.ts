import { expect, type Page } from '@playwright/test';
import { sessionToken } from '#cli/bench/signed-in.ts';
import { findAccountByEmail } from '#db/accounts.ts';
import { keptSecret } from '#db/secret.ts';
import { SESSION_COOKIE } from '#domain/session.ts';
import { openPublication, type Person } from './people.ts';
import { dataFolder, url } from './publication.ts';

/**
 * Gives the browser a session of this person and opens a page of the site. The door itself is gone through where it is
 * what the journey is about; from there on both are the same.
 */
export async function signIn(page: Page, { email }: Pick<Person, 'email'>, next = '/') {
  openPublication();
  const account = await findAccountByEmail(email);
  if (!account) throw new Error(`${email} has no account.`);
  const value = await sessionToken(account.id, keptSecret(dataFolder), account.epoch);
  await page.context().addCookies([{ name: SESSION_COOKIE, value, url, httpOnly: true, sameSite: 'Lax' }]);
  await page.goto(next);
}

/** Through the real form, and on to a page of the site. */
export async function throughTheDoor(page: Page, person: Pick<Person, 'email' | 'password'>, next = '/') {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await fillDoor(page, person);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/** Types address and password, and leaves the button to the test. */
export async function fillDoor(page: Page, { email, password }: Pick<Person, 'email' | 'password'>) {
  await page.getByLabel('Mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
}
