import { disclose, newTitle, ready, takeWork } from './desk.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { overflow } from './standards.ts';
import { expect, test } from './test.ts';

/** The desk on a tablet, with fingers alone but for the letters. */

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'The rich text is a script.');
test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

test('a review is written and published with the fingers', async ({ page }) => {
  test.slow();
  await signIn(page, await somebody('critic'), '/desk');
  await page.getByRole('button', { name: 'New review', exact: true }).tap();
  await ready(page);
  await takeWork(page, 'Her');
  await page.getByLabel('Headline').fill(newTitle('By Touch'));
  await page.getByRole('textbox', { name: 'The short review' }).fill('Patient, and right to be.');
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');

  const text = page.getByRole('textbox', { name: 'Text of the story' });
  const tools = page.getByRole('toolbar', { name: 'Text' });
  await text.tap();
  await tools.getByRole('button', { name: 'Bold', exact: true }).tap();
  await page.keyboard.type('Loud.');
  await expect(text.locator('strong')).toHaveText('Loud.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/hea');
  await page.getByRole('option', { name: 'Heading', exact: true }).tap();
  await page.keyboard.type('Under it');
  await expect(text.getByRole('heading', { name: 'Under it' })).toBeVisible();
  await text.locator('strong').tap();
  await tools.getByRole('button', { name: 'Picture', exact: true }).tap();
  const picker = page.getByRole('group', { name: 'Picture for the text' });
  await picker.getByLabel('Find a picture').fill('snow');
  await picker.getByRole('button', { name: 'Find', exact: true }).tap();
  await picker.getByRole('button', { name: /^Put in .*snow/ }).tap();
  await expect(text.locator('figure')).toBeVisible();

  await page.getByRole('radio', { name: '4 out of 5 stars' }).tap();
  await expect(page.getByRole('radio', { name: '4 out of 5 stars' })).toBeChecked();
  await disclose(page, 'None of these');
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Publish', exact: true }).tap();
  await expect(page.getByText('Readers have it now.')).toBeVisible();
});
