import type { Browser, Page } from '@playwright/test';
import {
  addressOf,
  addToList,
  keepUnaware,
  newTitle,
  publish,
  ready,
  save,
  saveButton,
  scripted,
  startStory,
  takeWork,
  textOf,
  writeReview,
} from './desk.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

test.use({ expectedErrors: [/the server responded with a status of 404/] });

/** Somebody without an account, in a browser of their own. */
async function reader(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test('a critic writes, previews and publishes a review, and readers have it', async ({ page, browser }) => {
  const [critic, public_] = [await somebody('critic'), await reader(browser)];
  await signIn(page, critic, '/desk');
  const title = newTitle('Quiet Water');
  const address = `/reviews/${addressOf(title)}`;
  await writeReview(page, title);

  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Review: ${title}`);
  await expect(page.getByText('It begins with a door.')).toBeVisible();
  await expect(page.getByRole('img', { name: '4½ out of 5 stars' }).first()).toBeAttached();
  expect((await public_.goto(address))?.status()).toBe(404);
  expect((await public_.goto(page.url()))?.status()).toBe(404);

  await page.getByRole('link', { name: 'Back to the text' }).click();
  await ready(page);
  await publish(page);
  expect((await public_.goto(address))?.status()).toBe(200);
  await expect(public_.getByText('Patient, and right to be.').first()).toBeVisible();
  await expect(public_.getByText('It begins with a door.')).toBeVisible();
  await expect(public_.getByText(critic.name).first()).toBeVisible();
  await public_.context().close();
});

test('what a review lacks is said beside the field, and nothing typed is lost', async ({ page }) => {
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'review');
  await page.getByLabel('Headline').fill('Review: *Unfinished*');
  await (await textOf(page)).fill('Half a thought.');
  await page.getByLabel('Tags').fill('doors, corridors');
  await page.locator('summary').filter({ hasText: 'Revisions' }).click();
  await page.getByLabel('Why you save').fill('Before lunch');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Nothing was published.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'The short review' })).toHaveAccessibleDescription(
    /A review cannot go live without its short review/,
  );
  await expect(page.getByRole('combobox', { name: 'Section' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Which work is reviewed?').first()).toBeVisible();
  await expect(page.getByLabel('Headline')).toHaveValue('Review: *Unfinished*');
  await expect(page.getByLabel('Tags')).toHaveValue('doors, corridors');
  await expect(page.getByLabel('Why you save')).toHaveValue('Before lunch');
  const text = await textOf(page);
  if (await scripted(page)) await expect(text).toHaveText('Half a thought.');
  else await expect(text).toHaveValue('Half a thought.');

  await takeWork(page, 'Her');
  await page.getByRole('textbox', { name: 'The short review' }).fill('Now it is whole.');
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');
  await publish(page);
  await expect(page.getByText('Nothing was published.')).toHaveCount(0);
});

test('readers keep the old text of a live review until its changes are published', async ({ page, browser }) => {
  const public_ = await reader(browser);
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('Second Thoughts');
  const address = `/reviews/${addressOf(title)}`;
  await writeReview(page, title);
  await publish(page);
  await public_.goto(address);

  await page.getByRole('textbox', { name: 'The short review' }).fill('Better than we first said.');
  await save(page);
  await page.goto('/desk?status=changes');
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('Edits since, not live');
  await public_.goto(address);
  await expect(public_.getByText('Patient, and right to be.').first()).toBeVisible();

  await page
    .getByRole('table')
    .getByRole('link', { name: `Review: ${title}` })
    .click();
  await ready(page);
  await publish(page, 'Publish changes');
  await public_.goto(address);
  await expect(public_.getByText('Better than we first said.').first()).toBeVisible();
  await expect(public_.getByText('Patient, and right to be.')).toHaveCount(0);
  await public_.context().close();
});

test('two people save one story: both texts are kept, and each part is chosen', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const [critic, editor] = [await somebody('critic'), await somebody('editor')];
  await signIn(page, critic, '/desk');
  const title = newTitle('Both Of Us');
  const id = await writeReview(page, title);
  await save(page);
  await keepUnaware(page);

  const other = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await signIn(other, editor, `/desk/stories/${id}`);
  await ready(other);
  await other.getByLabel('Headline').fill(`Review: *${title}*, again`);
  await other.getByRole('textbox', { name: 'The short review' }).fill('The editor’s words.');
  await save(other);

  await page.getByRole('textbox', { name: 'The short review' }).fill('The critic’s words.');
  await page.getByLabel('Tags').fill('corridors');
  await saveButton(page).click();
  if (javaScriptEnabled) {
    await expect(page.getByText(`${editor.name} saved at`).first()).toBeVisible();
    await page.getByRole('button', { name: 'See both texts' }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(page.getByText('The editor’s words.')).toBeVisible();
  await expect(page.getByText('The critic’s words.')).toBeVisible();
  await page.getByRole('radio', { name: `Headline: ${editor.name}’s` }).check();
  await page.getByRole('radio', { name: 'The short review: yours' }).check();
  await page.getByRole('radio', { name: 'Tags: yours' }).check();
  await page.getByRole('button', { name: 'Save the text that results' }).click();

  await expect(page.getByText('The two texts are one.')).toBeVisible();
  await ready(page);
  await expect(page.getByLabel('Headline')).toHaveValue(`Review: *${title}*, again`);
  await expect(page.getByRole('textbox', { name: 'The short review' })).toHaveValue('The critic’s words.');
  await expect(page.getByLabel('Tags')).toHaveValue('corridors');
  await page.locator('summary').filter({ hasText: 'Revisions' }).click();
  await expect(page.getByText('kept when two texts collided')).toHaveCount(2);
  await other.context().close();
});

test('a session that ends while somebody chooses between two texts costs no choice', async ({
  page,
  context,
  browser,
  javaScriptEnabled,
}) => {
  const [critic, editor] = [await somebody('critic'), await somebody('editor')];
  await signIn(page, critic, '/desk');
  const id = await writeReview(page, newTitle('Late Choice'));
  await save(page);
  await keepUnaware(page);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, editor, `/desk/stories/${id}`);
  await ready(other);
  await other.getByRole('textbox', { name: 'The short review' }).fill('The editor’s words.');
  await save(other);
  await other.context().close();

  await page.getByRole('textbox', { name: 'The short review' }).fill('The critic’s words.');
  await page.getByLabel('Tags').fill('corridors');
  await saveButton(page).click();
  if (javaScriptEnabled) await page.getByRole('button', { name: 'See both texts' }).click();
  await page.getByRole('radio', { name: 'The short review: yours' }).check();
  await page.getByRole('radio', { name: `Tags: ${editor.name}’s` }).check();
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save the text that results' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();

  const door = await context.newPage();
  await signIn(door, critic, '/');
  await page.getByRole('button', { name: 'Save the text that results' }).click();
  await expect(page.getByText('The two texts are one.')).toBeVisible();
  await ready(page);
  await expect(page.getByRole('textbox', { name: 'The short review' })).toHaveValue('The critic’s words.');
  await expect(page.getByLabel('Tags')).toHaveValue('');
});

test('a contributor writes, and an editor publishes', async ({ page, browser, javaScriptEnabled }) => {
  const [contributor, editor] = [await somebody('contributor'), await somebody('editor')];
  await signIn(page, contributor, '/desk');
  await expect(page.getByRole('button', { name: 'New list' })).toHaveCount(0);
  const title = newTitle('First Try');
  const id = await writeReview(page, title);
  await save(page);
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0);
  await expect(page.getByText('A work that we do not have')).toHaveCount(0);

  const desk = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await signIn(desk, editor, `/desk/stories/${id}`);
  await ready(desk);
  await publish(desk);
  expect((await page.goto(`/desk/stories/${id}`))?.status()).toBe(404);
  await page.goto('/desk');
  await page
    .getByRole('table')
    .getByRole('link', { name: `Review: ${title}` })
    .click();
  await expect(page).toHaveURL(`/reviews/${addressOf(title)}`);
  await desk.context().close();
});

test('a contributor who writes on while an editor publishes loses no word', async ({ page, browser }) => {
  const [contributor, editor] = [await somebody('contributor'), await somebody('editor')];
  await signIn(page, contributor, '/desk');
  const id = await writeReview(page, newTitle('Last Words'));
  await save(page);
  await keepUnaware(page);
  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, editor, `/desk/stories/${id}`);
  await ready(desk);
  await publish(desk);

  await page.getByRole('textbox', { name: 'The short review' }).fill('One thing more.');
  await saveButton(page).click();
  await expect(page.getByText('This story is no longer yours to change').first()).toBeVisible();
  await expect(page.getByText('Sign in')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'The short review' })).toHaveValue('One thing more.');

  await desk.goto(`/desk/stories/${id}`);
  await desk.locator('summary').filter({ hasText: 'Revisions' }).click();
  await desk.getByRole('link', { name: 'Put it beside the text' }).click();
  await expect(desk.getByText('One thing more.')).toBeVisible();
  await desk.context().close();
});

test('a list is ranked without a mouse', async ({ page, browser }) => {
  await signIn(page, await somebody('editor'), '/desk');
  const title = newTitle('Three Of A Kind');
  await startStory(page, 'list');
  await page.getByLabel('Headline').fill(title);
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');
  for (const work of ['Her', 'Saltmarch', 'White Errand']) await addToList(page, work);
  await page.getByLabel('What we say of Saltmarch').fill('The tide keeps the time.');

  const up = page.getByRole('button', { name: /^Up\s?: White Errand/ });
  for (const rank of [2, 1]) {
    await up.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.order > li').nth(rank - 1)).toContainText('White Errand');
  }
  if (await scripted(page)) await expect(up).toBeFocused();
  await expect(page.getByLabel('What we say of Saltmarch')).toHaveValue('The tide keeps the time.');
  if (await scripted(page)) {
    const rows = page.locator('.order > li');
    await addToList(page, 'Stairwell');
    await page.getByRole('button', { name: /^Remove\s?: Stairwell/ }).focus();
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(3);
    await expect(rows.last()).toBeFocused();
  }
  await publish(page);

  const public_ = await reader(browser);
  await public_.goto(`/lists/${addressOf(title)}`);
  await expect(public_.locator('.ranks > li h2')).toHaveText(['No. 1: White Errand', 'No. 2: Her', 'No. 3: Saltmarch']);
  await expect(public_.getByText('The tide keeps the time.')).toBeVisible();
  await public_.context().close();
});

test('a work that we do not have is made while writing', async ({ page }) => {
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('The Orchard');
  await startStory(page, 'review');
  await page.getByLabel('Headline').fill(`Review: *${title}*`);
  await page.getByText('A work that we do not have').click();
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Kind').selectOption('Stage');
  await page.getByLabel('Year').fill('99');
  await page.getByRole('button', { name: 'Add the work' }).click();
  await expect(page.getByLabel('Year')).toHaveAccessibleDescription(/The year in four figures/);
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(title);
  await page.getByLabel('Year').fill('1904');
  await page.getByLabel('Made by').fill('Anna Lund, Pavel Orel');
  await page.getByRole('button', { name: 'Add the work' }).click();
  await expect(page.getByText('Anna Lund and Pavel Orel').first()).toBeVisible();
  await expect(page.getByLabel('Headline')).toHaveValue(`Review: *${title}*`);
  await save(page);
  await page.reload();
  await ready(page);
  await expect(page.getByText('Anna Lund and Pavel Orel').first()).toBeVisible();
});

test('a withdrawn story is gone for readers, and comes back under its address', async ({ page, browser }) => {
  const public_ = await reader(browser);
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('Not Yet');
  const address = `/reviews/${addressOf(title)}`;
  await writeReview(page, title);
  await publish(page);
  expect((await public_.goto(address))?.status()).toBe(200);

  await page.getByRole('link', { name: 'Withdraw' }).click();
  await expect(page.getByText(`Readers will find nothing at ${address}`)).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(page.getByText('Readers do not have it any more. Its address')).toBeVisible();
  expect((await public_.goto(address))?.status()).toBe(404);
  await public_.goto('/reviews');
  await expect(public_.getByText(title)).toHaveCount(0);

  await ready(page);
  await publish(page, 'Publish again');
  expect((await public_.goto(address))?.status()).toBe(200);
  await public_.context().close();
});

test('a changed address leads on from the old one', async ({ page, browser }) => {
  const public_ = await reader(browser);
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('Moving House');
  const [before, after] = [addressOf(title), `${addressOf(title)}-for-good`];
  await writeReview(page, title);
  await publish(page);
  await page.getByText('Address and disclosure').click();
  await page.getByLabel('Address').fill('New');
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await expect(page.getByText('The site keeps “new” for itself.').first()).toBeVisible();
  await page.getByLabel('Address').fill(after);
  await publish(page, 'Publish changes');
  const answer = await public_.goto(`/reviews/${before}`);
  expect(answer?.status()).toBe(200);
  await expect(public_).toHaveURL(`/reviews/${after}`);
  expect((await answer?.request().redirectedFrom()?.response())?.status()).toBe(308);
  await public_.context().close();
});

test('a hero is chosen from the pictures that we have', async ({ page }) => {
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'feature');
  await page.getByText('Choose a picture').click();
  await page.getByLabel('Find a picture').fill('snow');
  await page.getByLabel('Find a picture').locator('..').getByRole('button', { name: 'Find' }).click();
  await page.getByRole('radio', { name: /snow/ }).check();
  await save(page);
  await page.reload();
  await ready(page);
  await expect(page.locator('summary').filter({ hasText: 'Hero' })).toContainText('snow');
});

test('without JavaScript, too, a session that ends costs nobody a word', async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled !== false, 'With JavaScript the page stays where it is: editor.spec.ts.');
  const critic = await somebody('critic');
  await signIn(page, critic, '/desk');
  await startStory(page, 'review');
  await context.clearCookies();
  await page.getByLabel('Headline').fill('Written after hours');
  await page.getByLabel('Tags').fill('night');
  await (await textOf(page)).fill('It was late.');
  await saveButton(page).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue('It was late.');

  const door = await context.newPage();
  await signIn(door, critic, '/');
  await saveButton(page).click();
  await expect(page.getByLabel('Headline')).toHaveValue('Written after hours');
  await expect(page.getByLabel('Tags')).toHaveValue('night');
  await expect(await textOf(page)).toHaveValue('It was late.');
  await expect(
    page.getByRole('region', { name: 'State of this story' }).getByText('Draft', { exact: true }),
  ).toBeVisible();
});
