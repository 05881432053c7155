import { newTitle, publish, ready, startStory, takeWork } from './desk.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

/** What only a browser with JavaScript has: the rich text and saving by itself. */

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'The rich text is a script.');
test.use({ expectedErrors: [/the server responded with a status of 404|net::ERR_INTERNET_DISCONNECTED/] });

test('what is typed is saved by itself, and the cursor stays where it is', async ({ page }) => {
  await signIn(page, await somebody('critic'), '/desk');
  const id = await startStory(page, 'review');
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible();
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await text.click();
  await page.keyboard.type('The first half of a sentence');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.keyboard.type(' and the second.');
  await expect(text).toHaveText('The first half of a sentence and the second.');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.goto(`/desk/stories/${id}`);
  await expect(text).toHaveText('The first half of a sentence and the second.');
});

test('every part of a text is reached by the keyboard, and readers get it', async ({ page }) => {
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('All Parts');
  await startStory(page, 'feature');
  await page.getByLabel('Headline').fill(title);
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  const tools = page.getByRole('toolbar', { name: 'Text' });
  const press = async (name: string) => {
    await tools.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };

  await text.focus();
  await page.keyboard.type('Plain, ');
  await press('Bold');
  await page.keyboard.type('loud');
  await press('Bold');
  await page.keyboard.type(' and noted');
  await press('Footnote');
  await page.keyboard.type('At the foot.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await press('Heading');
  await page.keyboard.type('A heading');
  await page.keyboard.press('Enter');
  await press('Film');
  await page.keyboard.type('https://example.com/film');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The address of a film at YouTube or Vimeo')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('https://vimeo.com/76979871');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Under the film. ');
  await page.getByLabel('Title of the film').fill('The trailer');
  await text.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('They both drown.');
  await press('Spoiler');
  await page.keyboard.type('how it ends');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Spoiler: gives away')).toHaveValue('how it ends');

  await publish(page);
  await page.getByRole('link', { name: 'See it live' }).first().click();
  await expect(page.locator('.prose b', { hasText: 'loud' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'A heading' })).toBeVisible();
  await expect(page.getByText('At the foot.')).toBeVisible();
  await expect(page.getByRole('link', { name: /The trailer/ })).toHaveAttribute('href', 'https://vimeo.com/76979871');
  await expect(page.getByText('Under the film.')).toBeVisible();
  await expect(page.getByText('how it ends')).toBeVisible();
  await expect(page.getByText('They both drown.')).toBeHidden();
});

test('a picture is put into the text, with a caption of the story’s own', async ({ page }) => {
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('With A Picture');
  const id = await startStory(page, 'feature');
  await page.getByLabel('Headline').fill(title);
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');
  await page.getByRole('textbox', { name: 'Text of the story' }).click();
  await page.getByRole('toolbar').getByRole('button', { name: 'Picture' }).click();
  await page.getByRole('group', { name: 'Picture for the text' }).getByLabel('Find a picture').fill('snow');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Put in .*snow/ }).click();
  await page.getByLabel(/^Caption of/).fill('The way there');
  await publish(page);
  await page.getByRole('link', { name: 'See it live' }).first().click();
  await expect(page.locator('.prose figure figcaption')).toContainText('The way there');

  // The text begins with the picture: whoever opens it and types has written words, and the picture is still there.
  await page.goto(`/desk/stories/${id}`);
  await ready(page);
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await text.focus();
  await page.keyboard.type('Snow.');
  await expect(text.locator('figure')).toHaveCount(1);
  await expect(text).toContainText('Snow.');
  await text.locator('figure img').click();
  await page.keyboard.type('Under it.');
  await expect(text.locator('figure')).toHaveCount(1);
  await expect(text).toContainText('Under it.');
});

test('without a connection the text stays, and is saved when there is one', async ({ page, context }) => {
  await signIn(page, await somebody('critic'), '/desk');
  const id = await startStory(page, 'review');
  await context.setOffline(true);
  await page.getByLabel('Headline').fill('Written in a tunnel');
  await expect(page.getByText('Offline: kept on this device').first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator('[data-save="saved"]')).toBeVisible({ timeout: 15_000 });
  await page.goto(`/desk/stories/${id}`);
  await expect(page.getByLabel('Headline')).toHaveValue('Written in a tunnel');
});

test('a session that ends while somebody writes costs them no word', async ({ page, context }) => {
  const critic = await somebody('critic');
  await signIn(page, critic, '/desk');
  const id = await startStory(page, 'review');
  await context.clearCookies();
  await page.getByLabel('Headline').fill('Written after hours');
  await expect(page.getByText('sign in again in another window: kept on this device').first()).toBeVisible();
  const door = await context.newPage();
  await signIn(door, critic, '/');
  await expect(page.locator('[data-save="saved"]')).toBeVisible({ timeout: 15_000 });
  await door.goto(`/desk/stories/${id}`);
  await expect(door.getByLabel('Headline')).toHaveValue('Written after hours');
});

test('ranks are dragged by their numbers', async ({ page, isMobile }) => {
  test.skip(Boolean(isMobile), 'A finger uses Up and Down.');
  await signIn(page, await somebody('editor'), '/desk');
  await startStory(page, 'list');
  for (const work of ['Her', 'Saltmarch']) {
    await page.getByRole('combobox', { name: 'Add a work' }).fill(work);
    await page.getByRole('option', { name: new RegExp(`^${work} \\(`) }).click();
  }
  await page.getByLabel('What we say of Saltmarch').fill('First in our hearts.');
  await page.locator('.order__grip').nth(1).dragTo(page.locator('.order__grip').nth(0));
  await expect(page.locator('.order > li strong').first()).toContainText('Saltmarch');
  await expect(page.getByLabel('What we say of Saltmarch')).toHaveValue('First in our hearts.');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(page.locator('.order > li strong').first()).toContainText('Saltmarch');
});

test('a work is found by typing and taken with the keyboard', async ({ page }) => {
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'review');
  const field = page.getByRole('combobox', { name: 'Work reviewed' });
  await field.fill('white err');
  await expect(page.getByRole('listbox', { name: 'Work reviewed' }).getByRole('option')).toHaveCount(1);
  await field.press('Enter');
  await expect(field).toHaveValue(/^White Errand \(/);
  await page.getByRole('button', { name: 'Take it out' }).click();
  await expect(field).toHaveValue('');
  await takeWork(page, 'Her');
});
