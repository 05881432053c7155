import { enterWork, saved, saveWork } from './catalogue.ts';
import { addressOf, addToList, newTitle, publish, ready, save, startStory, textOf } from './desk.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { faults } from './standards.ts';
import { expect, test } from './test.ts';

test.use({ expectedErrors: [/the server responded with a status of 404/] });
test.slow();

test('two entries of one work become one: the review moves over, the old address leads on', async ({
  page,
  javaScriptEnabled,
}) => {
  await signIn(page, await somebody('editor'), '/desk');
  const [kept, lost] = [newTitle('Lighthouse'), newTitle('Lighthouse Again')];
  const keptId = await enterWork(page, kept);
  const lostId = await enterWork(page, lost);
  await page.getByLabel('Person 1', { exact: true }).fill('Asta Brink');
  await page.getByLabel('What person 1 did').selectOption('Director');
  await page.getByLabel('Genres').fill(`Sea, ${lost}`);
  await saveWork(page);

  await startStory(page, 'review');
  const headline = newTitle('Of The Lamp');
  await page.getByLabel('Headline').fill(`Review: *${headline}*`);
  await page.getByRole('textbox', { name: 'The short review' }).fill('It turns.');
  if (javaScriptEnabled) {
    await page.getByRole('combobox', { name: 'Work reviewed' }).fill(lost);
    await page.getByRole('option', { name: new RegExp(lost) }).click();
  } else {
    await page.getByLabel('Find a work').fill(lost);
    await page.getByLabel('Find a work').locator('..').getByRole('button', { name: 'Find' }).click();
    await page.getByRole('radio', { name: new RegExp(lost) }).check();
  }
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');
  await publish(page);

  await page.goto(`/desk/works/${lostId}`);
  await expect(page.getByText('It cannot be deleted while this hangs on it')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete the work' })).toHaveCount(0);
  await page.goto(`/desk/works/${keptId}`);
  await expect(page.getByRole('button', { name: 'Delete the work' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'The other work' }).fill(lost);
  await page.getByRole('button', { name: 'Find the other' }).click();
  await page.getByRole('link', { name: `Merge with ${lost}` }).click();
  await expect(page.getByText('1 story')).toBeVisible();
  await page.getByRole('radio', { name: kept, exact: false }).first().check();
  await page.getByRole('button', { name: 'Merge them' }).click();
  await expect(page.getByText('The two are one.')).toBeVisible();
  await expect(page.getByLabel('Person 1', { exact: true })).toHaveValue('Asta Brink');
  await expect(page.getByRole('link', { name: new RegExp(headline) })).toBeVisible();

  await page.goto(`/works/${addressOf(lost)}`);
  await expect(page).toHaveURL(new RegExp(`/works/${addressOf(kept)}$`));
  await expect(page.getByText('It turns.')).toBeVisible();
  await page.getByRole('link', { name: lost }).click();
  await expect(page.getByRole('heading', { name: lost, level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  await page.goto(`/works/${addressOf(kept)}`);
  await page.getByRole('link', { name: 'Asta Brink' }).click();
  await expect(page.getByRole('link', { name: kept, exact: true })).toBeVisible();
  await page.goto(`/desk/works/${lostId}`);
  await expect(page).toHaveURL(new RegExp(`/desk/works/${keptId}$`));
  await page.goto(`/reviews/${addressOf(headline)}`);
  await expect(page.getByRole('link', { name: kept }).first()).toBeAttached();
});

test('a series has a season, and credits stand in the order that they are given', async ({
  page,
  javaScriptEnabled,
}) => {
  await signIn(page, await somebody('critic'), '/desk');
  const [series, season] = [newTitle('Signal Rock'), newTitle('Season Two')];
  const seriesId = await enterWork(page, series, 'Series');
  await page.getByRole('link', { name: 'Add a season' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(series);
  await page.getByLabel('Title', { exact: true }).fill(season);
  await page.getByLabel('Number', { exact: true }).fill('2');
  await page.getByLabel('Release dates').fill('GB 2014-01-02 on Channel Nine');
  await page.getByLabel('IMDb').fill('tt12');
  await page.getByRole('button', { name: 'Save the work' }).click();
  await expect(page.getByLabel('IMDb')).toHaveAccessibleDescription(/seven figures/);
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(season);
  await page.getByLabel('IMDb').fill('');
  await page.getByLabel('Person 1', { exact: true }).fill('Peter Vance');
  await page.getByLabel('Role of person 1').fill('Harlan');
  const seasonId = await saveWork(page);
  await page.getByLabel('Person 2', { exact: true }).fill('Ruth Adeyemi');
  if (javaScriptEnabled) {
    await page.getByRole('button', { name: /^Up\s?: row 2$/ }).click();
    await expect(page.getByLabel('Person 1', { exact: true })).toHaveValue('Ruth Adeyemi');
    await saveWork(page);
  } else {
    await saved(page, () => page.getByRole('button', { name: /^Up\s?: row 2$/ }).click());
  }
  await expect(page.getByLabel('Person 1', { exact: true })).toHaveValue('Ruth Adeyemi');
  await expect(page.getByLabel('Person 2', { exact: true })).toHaveValue('Peter Vance');
  // Enter saves, and moves nothing.
  await page.getByLabel('Year', { exact: true }).fill('2014');
  await saved(page, () => page.getByLabel('Year', { exact: true }).press('Enter'));
  await expect(page.getByLabel('Person 1', { exact: true })).toHaveValue('Ruth Adeyemi');
  await expect(page.getByLabel('Year', { exact: true })).toHaveValue('2014');

  await page.goto(`/desk/works/${seriesId}`);
  await page.getByRole('rowheader').getByRole('link', { name: season, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/desk/works/${seasonId}$`));
  await page.goto(`/desk/works/${seriesId}`);
  await expect(page.getByText('A part of it')).toBeVisible();
});

test('a list has ties, is frozen, and its next edition says how it moved', async ({ page, javaScriptEnabled }) => {
  const editor = await somebody('editor');
  await signIn(page, editor, '/desk');
  const title = newTitle('Best Of Now');
  const id = await startStory(page, 'list');
  await page.getByLabel('Headline').fill(title);
  await (await textOf(page)).fill('In order.');
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');
  for (const work of ['The Relief Boat', 'Stairwell', 'Palace Pier']) await addToList(page, work);
  await page.getByRole('checkbox', { name: /^Ties with the one above\s?: Palace Pier$/ }).check();
  await publish(page);
  await page.goto(`/lists/${addressOf(title)}`);
  await expect(page.getByRole('heading', { name: 'No. 2, tied: Stairwell' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No. 2, tied: Palace Pier' })).toBeVisible();
  expect(await faults(await (await page.request.get(page.url())).text())).toEqual([]);

  await page.goto(`/desk/stories/${id}/editions`);
  await page.getByLabel('Name of the edition').fill('May 2026');
  await page.getByRole('button', { name: 'Freeze it' }).click();
  await expect(page.getByRole('link', { name: 'May 2026' })).toBeVisible();

  await page.goto(`/desk/stories/${id}`);
  await ready(page);
  await page.getByRole('checkbox', { name: /^Ties with the one above\s?: Palace Pier$/ }).uncheck();
  await page.getByLabel('Place of Palace Pier').fill('1');
  if (javaScriptEnabled) await page.keyboard.press('Enter');
  else await save(page);
  await addToList(page, 'Saltmarch');
  await publish(page, 'Publish changes');

  await page.goto(`/lists/${addressOf(title)}`);
  const rank = (work: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: work }) });
  await expect(rank('Palace Pier')).toContainText('was 2');
  await expect(rank('No. 2: The Relief Boat')).toContainText('was 1');
  await expect(rank('Saltmarch')).toContainText('new');
  await page.getByRole('link', { name: 'May 2026' }).click();
  await expect(page).toHaveURL(/\/editions\/1$/);
  await expect(page.getByRole('heading', { name: 'No. 1: The Relief Boat' })).toBeVisible();
  await expect(page.getByText('Saltmarch')).toHaveCount(0);
  await expect(page.getByText('This page stays as it is.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: editor.name })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Share this story' })).toContainText('Mail');
  expect(await faults(await (await page.request.get(page.url())).text())).toEqual([]);
});

test('a section gets another address and the old one leads on; in use it is not deleted', async ({ page }) => {
  await signIn(page, await somebody('admin'), '/desk/settings');
  const [name, other] = [newTitle('Radio'), newTitle('Wireless')];
  const more = (section: string) =>
    page.getByRole('link', { name: new RegExp(`^More\\s?: the address and the stories of ${section}$`) });
  await page.getByLabel('A new section').fill(name);
  await page.getByRole('button', { name: 'Add the section' }).click();
  await more(name).click();
  await page.getByLabel('Name', { exact: true }).fill(other);
  await page.getByLabel('Address').fill(addressOf(other));
  await page.getByRole('button', { name: 'Save the section' }).click();
  await expect(page.getByRole('heading', { level: 1, name: other })).toBeVisible();
  const back = page.url();
  await page.goto(`/sections/${addressOf(name)}`);
  await expect(page).toHaveURL(new RegExp(`/sections/${addressOf(other)}$`));
  await page.goto(back);
  await page.getByRole('button', { name: 'Delete the section' }).click();
  await expect(page).toHaveURL(/\/desk\/settings#menu$/);
  await expect(more('Film')).toBeVisible();
  await expect(more(other)).toHaveCount(0);
  await more('Film').click();
  await expect(page.getByText('It cannot be deleted while stories stand in it')).toBeVisible();
});

test('two sections become one only when that is said, and the old address leads on', async ({ page }) => {
  await signIn(page, await somebody('admin'), '/desk/settings');
  const [kept, lost] = [newTitle('Podcasts'), newTitle('Podcast')];
  for (const name of [kept, lost]) {
    await page.goto('/desk/settings');
    await page.getByLabel('A new section').fill(name);
    await page.getByRole('button', { name: 'Add the section' }).click();
    await expect(page.getByRole('link', { name: new RegExp(`stories of ${name}$`) })).toBeVisible();
  }
  await page.getByRole('link', { name: new RegExp(`stories of ${lost}$`) }).click();
  const into = page.getByRole('combobox', { name: 'Make one of this and' });
  await into.selectOption(kept);
  await page.getByRole('button', { name: 'Merge the sections' }).click();
  await expect(page.getByText('Tick this to merge them.')).toBeVisible();
  await expect(into.locator(':checked')).toHaveText(kept);
  await page.getByRole('checkbox', { name: 'I know that this cannot be undone' }).check();
  await page.getByRole('button', { name: 'Merge the sections' }).click();
  await expect(page.getByRole('heading', { level: 1, name: kept })).toBeVisible();
  const back = page.url();
  await page.goto(`/sections/${addressOf(lost)}`);
  await expect(page).toHaveURL(new RegExp(`/sections/${addressOf(kept)}$`));
  await page.goto(back);
  await page.getByRole('button', { name: 'Delete the section' }).click();
  await expect(page).toHaveURL(/\/desk\/settings#menu$/);
});

test('a tag is renamed into another one only when that is said twice', async ({ page }) => {
  await signIn(page, await somebody('editor'), '/desk');
  const [one, two, headline] = [newTitle('fog'), newTitle('mist'), newTitle('Weather')];
  await startStory(page, 'feature');
  await page.getByLabel('Headline').fill(headline);
  await (await textOf(page)).fill('Grey.');
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');
  await page.getByLabel('Tags').fill(`${one}, ${two}`);
  await publish(page);
  const editor = page.url().replace(/\?.*/, '');
  await page.goto(`/desk/tags?find=${encodeURIComponent(one)}`);
  await page.getByRole('link', { name: one }).click();
  await page.getByLabel('Name', { exact: true }).fill(two);
  await page.getByRole('button', { name: 'Save the tag' }).click();
  await page.getByRole('checkbox', { name: 'Make one of the two' }).check();
  await page.getByRole('button', { name: 'Save the tag' }).click();
  await expect(page.getByRole('heading', { level: 1, name: two })).toBeVisible();
  await page.goto(editor);
  await ready(page);
  await expect(page.getByLabel('Tags')).toHaveValue(two);
});
