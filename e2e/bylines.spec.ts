import type { Page } from '@playwright/test';
import { addressOf, hydrated, newTitle, publish, ready, save, scripted, writeReview } from './desk.ts';
import { demoPerson, somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

/** Under whose names stories stand: guests, several names, and what becomes of them. */

test.slow();
test.use({ expectedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

/** Makes a guest on the desk and gives the address of their form. */
async function makeGuest(page: Page, name: string): Promise<string> {
  await page.goto('/desk/guests');
  const form = page.locator('#new');
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('Short bio').fill('Plays the piano in the pit.');
  await form.getByRole('button', { name: 'Make the guest' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Saved. Every page shows it')).toBeVisible();
  return page.url().replace(/\?.*/, '');
}

const names = (page: Page) => page.getByRole('list', { name: 'Names over the story' });
const namesInOrder = (page: Page, wanted: string[]) => expect(names(page).locator('b')).toHaveText(wanted);

/** Finds somebody by a part of their name and puts them over the story. */
async function addName(page: Page, name: string, part = name) {
  if (await scripted(page)) {
    await page.getByRole('combobox', { name: 'Add a name' }).fill(part);
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
  } else {
    await page.getByLabel('Add a name').fill(part);
    await page.getByLabel('Add a name').locator('..').getByRole('button', { name: 'Find' }).click();
    await page.getByRole('button', { name: `Add ${name}`, exact: true }).click();
  }
  await expect(names(page).getByText(name, { exact: true })).toBeVisible();
}

const press = (page: Page, words: 'Up' | 'Down' | 'Remove', name: string) =>
  names(page)
    .getByRole('button', { name: new RegExp(`^${words}\\s?: ${name}$`) })
    .click();

test('an editor makes a guest, puts them over a review, and readers meet both names wherever it stands', async ({
  page,
  browser,
}) => {
  const editor = await somebody('editor');
  const guest = newTitle('Lorna Vance');
  const title = newTitle('Two Names');
  await signIn(page, editor, '/desk');
  const form = await makeGuest(page, guest);
  const id = await writeReview(page, title);
  await namesInOrder(page, [editor.name]);
  await expect(names(page).getByRole('button')).toHaveCount(0);
  await addName(page, guest, guest.slice(3).toUpperCase());
  await namesInOrder(page, [editor.name, guest]);
  await press(page, 'Up', guest);
  await namesInOrder(page, [guest, editor.name]);
  await save(page);
  await page.reload();
  await ready(page);
  await namesInOrder(page, [guest, editor.name]);
  await publish(page);

  const readers = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const address = `/reviews/${addressOf(title)}`;
  await readers.goto(address);
  const byline = readers.locator('.byline').first();
  await expect(byline.locator('b')).toHaveText(`${guest} and ${editor.name}`);
  const data = JSON.parse((await readers.locator('script[type="application/ld+json"]').textContent()) ?? '');
  const graph: { '@id': string; '@type': string; name?: string; author?: { '@id': string }[] }[] = data['@graph'];
  const authors = graph.find((node) => node['@type'] === 'Review')?.author ?? [];
  const named = authors.map((author) => graph.find((node) => node['@id'] === author['@id'])?.name);
  expect(named).toEqual([guest, editor.name]);
  await expect(readers.locator('meta[name="author"]')).toHaveCount(2);
  await expect(readers.getByRole('region', { name: guest })).toContainText('Plays the piano in the pit.');

  await byline.getByRole('link', { name: guest }).click();
  await expect(readers.getByRole('heading', { level: 1, name: guest })).toBeVisible();
  await expect(readers.locator('.kicker').first()).toHaveText('Guest');
  await expect(readers.getByRole('link', { name: title })).toBeVisible();
  await readers.goto(address);
  await readers.locator('.byline').first().getByRole('link', { name: editor.name }).click();
  await expect(readers.getByRole('link', { name: title })).toBeVisible();

  await readers.goto('/reviews');
  await expect(readers.locator('article', { hasText: title }).getByText(`${guest} and ${editor.name}`)).toBeVisible();
  await readers.goto('/critics');
  await expect(readers.getByRole('region', { name: 'Guests' }).getByRole('link', { name: guest })).toBeVisible();
  const feed = await (await readers.request.get('/feed.xml')).text();
  const item = feed.split('<item>').find((one) => one.includes(title));
  expect(item?.match(/<dc:creator>[^<]*/g)).toEqual([guest, editor.name].map((name) => `<dc:creator>${name}`));
  expect(await (await readers.request.get('/sitemap/places.xml')).text()).toContain(`/critics/${addressOf(guest)}`);

  // Another name is a change to publish: until then readers keep the one that they had.
  await page.goto(`/desk/stories/${id}`);
  await ready(page);
  await press(page, 'Remove', editor.name);
  await namesInOrder(page, [guest]);
  await save(page);
  await readers.goto(address);
  await expect(byline.locator('b')).toHaveText(`${guest} and ${editor.name}`);
  await page.goto('/desk?status=changes');
  const row = page.getByRole('row', { name: new RegExp(title) });
  await expect(row).toContainText(guest);
  await expect(row).toContainText(`Begun by ${editor.name}`);
  await page.goto(`/desk/stories/${id}`);
  await ready(page);
  await publish(page, 'Publish changes');
  await readers.goto(address);
  await expect(byline.locator('b')).toHaveText(guest);

  // What is said of a guest anew, their pages show at the next request, and the old address leads on.
  const renamed = `${guest} Reed`;
  await page.goto(form);
  await page.getByLabel('Name', { exact: true }).fill(renamed);
  await page.getByLabel('Address', { exact: true }).fill(addressOf(renamed));
  await page.getByRole('button', { name: 'Save the guest' }).click();
  await expect(page.getByText('Saved. Every page shows it')).toBeVisible();
  await readers.goto(address);
  await expect(byline.locator('b')).toHaveText(renamed);
  await readers.goto(`/critics/${addressOf(guest)}`);
  await expect(readers).toHaveURL(new RegExp(`/critics/${addressOf(renamed)}$`));
  await readers.context().close();
});

test('a guest who gets an account is that account everywhere, and until then cannot be deleted', async ({
  page,
  browser,
}) => {
  const [editor, later] = [await somebody('editor'), await somebody('critic')];
  const guest = newTitle('Otto Grey');
  const title = newTitle('By A Guest');
  await signIn(page, editor, '/desk');
  const form = await makeGuest(page, guest);
  await writeReview(page, title);
  await addName(page, guest);
  await press(page, 'Remove', editor.name);
  await namesInOrder(page, [guest]);
  await publish(page);

  const readers = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await readers.goto(`/critics/${addressOf(guest)}`);
  await expect(readers.getByRole('link', { name: title })).toBeVisible();

  await page.goto(form);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByText('is not deleted')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete the guest' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('Whose account is it?')).toBeVisible();
  await page.getByLabel('The account').selectOption({ label: later.name });
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('stands under the account now')).toBeVisible();

  await readers.goto(`/critics/${addressOf(guest)}`);
  await expect(readers.getByRole('heading', { level: 1, name: later.name })).toBeVisible();
  await expect(readers.getByRole('link', { name: title })).toBeVisible();
  await readers.goto(`/reviews/${addressOf(title)}`);
  await expect(readers.locator('.byline').first().locator('b')).toHaveText(later.name);
  await readers.context().close();

  const unused = newTitle('Nobody Yet');
  await makeGuest(page, unused);
  await page.getByRole('button', { name: 'Delete the guest' }).click();
  await expect(page.getByText('The guest is deleted.')).toBeVisible();

  const admin = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signIn(admin, demoPerson('hattie'), '/desk/audit?what=accounts');
  for (const words of [
    `Gave an account to the guest ${guest}`,
    `Deleted the guest ${unused}`,
    `Added the guest ${unused}`,
  ])
    await expect(
      admin
        .getByText(words)
        .or(admin.getByRole('row', { name: words }))
        .first(),
    ).toBeVisible();
  await admin.context().close();
});

test('a contributor signs with their own name, and keeps a draft that an editor puts under another', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const [contributor, editor] = [await somebody('contributor'), await somebody('editor')];
  const title = newTitle('Under Another');
  await signIn(page, contributor, '/desk');
  const id = await writeReview(page, title);
  await namesInOrder(page, [contributor.name]);
  await expect(page.getByText('An editor changes who stands over it.')).toBeVisible();
  await expect(page.getByLabel('Add a name')).toHaveCount(0);
  await save(page);

  const other = await (await browser.newContext({ javaScriptEnabled: javaScriptEnabled ?? true })).newPage();
  await signIn(other, editor, `/desk/stories/${id}`);
  await ready(other);
  await addName(other, 'Lorna Ashby', 'lorna ash');
  await press(other, 'Remove', contributor.name);
  await save(other);
  await other.context().close();

  await page.goto(`/desk/stories/${id}`);
  await ready(page);
  await namesInOrder(page, ['Lorna Ashby']);
  await page.getByLabel('Headline').fill(`Review: *${title}*, again`);
  await save(page);
  await namesInOrder(page, ['Lorna Ashby']);
  await page.goto('/desk');
  await expect(page.getByRole('row', { name: new RegExp(`${title}, again`) })).toContainText('Lorna Ashby');
});

test('a line that is down costs a form of the desk nothing', async ({ page, context, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'Without scripts the browser says itself that the line is down.');
  await signIn(page, await somebody('editor'), '/desk/guests');
  const name = newTitle('Ferry Lane');
  const form = page.getByRole('region', { name: 'A new guest' });
  await hydrated(page);
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('Short bio').fill('Writes from trains.');
  await context.setOffline(true);
  await form.getByRole('button', { name: 'Make the guest' }).click();
  await expect(form.getByText('The desk did not answer.')).toBeVisible();
  await expect(form.getByLabel('Short bio')).toHaveValue('Writes from trains.');
  await context.setOffline(false);
  await form.getByRole('button', { name: 'Make the guest' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});
