import { expect, type Page } from '@playwright/test';
import type { Person } from './people.ts';

/** Through the real form, and on to a page of the site. */
export async function signIn(page: Page, person: Pick<Person, 'email' | 'password'>, next = '/') {
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
