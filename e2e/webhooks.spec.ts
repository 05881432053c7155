import { randomUUID } from 'node:crypto';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

test('an admin adds a receiver, sees what became of a test, and changes its secret', async ({ page }) => {
  await signIn(page, await somebody('admin'), '/desk/webhooks');
  const name = `Mirror ${randomUUID()}`;
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Address of the receiver').fill('mirror.example');
  for (const event of ['A story comes out', 'A story that is out changes', 'A comment can be read'])
    await page.getByLabel(event).uncheck();
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  await expect(page.getByText('Write a whole address')).toBeVisible();
  await expect(page.getByLabel('A story comes out')).not.toBeChecked();
  await expect(page.getByLabel('A story is withdrawn')).toBeChecked();
  // In the network of the house, where nobody is asked unless the operator lets them.
  await page.getByLabel('Address of the receiver').fill('http://127.0.0.1:9/hook');
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  const secret = page.getByLabel('The secret');
  await expect(secret).toHaveValue(/^whsec_/);
  const first = await secret.inputValue();
  await page.getByRole('link', { name: 'Go on to its page' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(secret).toHaveCount(0);

  await page.getByRole('button', { name: 'Send a test' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('Its address is of a private network.')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect(page.getByText('The message is on its way again')).toBeVisible();

  await page.getByRole('button', { name: 'Make a second secret' }).click();
  await expect(secret).toHaveValue(/^whsec_/);
  expect(await secret.inputValue()).not.toBe(first);
  await page.getByRole('button', { name: 'Take the older secret away' }).click();
  await expect(page.getByText('The older secret is taken away.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the webhook' }).click();
  await expect(page.getByText('The webhook is removed')).toBeVisible();
});
