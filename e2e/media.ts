import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { jpeg } from '#db/testing-pictures.ts';

/** What people do in the library, with JavaScript and without. */

export type FileToSend = { name: string; mimeType: string; buffer: Buffer };

export const fileOf = (name: string, buffer: Buffer): FileToSend => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});

/** A name that no other test uses. */
export const newName = (word: string) => `${word}-${randomBytes(3).toString('hex')}.jpg`;

/** Chooses files on the page of the library, and waits until they have arrived. */
export async function sendFiles(page: Page, files: FileToSend[], javaScriptEnabled: boolean | undefined) {
  await page.goto('/desk/media');
  // One of them may be larger than a page may send: handing it to the browser takes a busy machine its time.
  await page.getByLabel('Add pictures').setInputFiles(files, { timeout: 120_000 });
  if (!javaScriptEnabled) return page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('list', { name: 'Files' }).getByRole('button', { name: 'Dismiss' })).toHaveCount(
    files.length,
    { timeout: 45_000 },
  );
}

/** A new picture in the library, under a name of its own; its page is open afterwards. */
export async function addPicture(page: Page, javaScriptEnabled: boolean | undefined): Promise<string> {
  const name = newName('still');
  await sendFiles(page, [fileOf(name, await jpeg())], javaScriptEnabled);
  await page.getByRole('list', { name: 'Pictures, newest first' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return name;
}

export async function describePicture(page: Page, alt: string) {
  await page.getByLabel('What is in the picture?').fill(alt);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Every page with the picture shows it so.')).toBeVisible();
}

/** Makes a picture the hero of the story whose editor is open. */
export async function takeHero(page: Page, name: string) {
  await page.getByText('Choose a picture', { exact: true }).click();
  await page.getByRole('radio', { name, exact: true }).check();
}
