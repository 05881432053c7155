import { enterWork, saveWork } from './catalogue.ts';
import { addressOf, addToList, newTitle, publish, ready, save, scripted, startStory, textOf } from './desk.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { barriers, faults, overflow } from './standards.ts';
import { expect, test } from './test.ts';

test.use({ expectedErrors: [/the server responded with a status of 404/] });
test.slow();

test('two entries of one work become one: the review moves over, the old address leads on', async ({ page }) => {
  await signIn(page, await somebody('editor'), '/desk');
  const [kept, lost] = [newTitle('Lighthouse'), newTitle('Lighthouse Again')];
  const keptId = await enterWork(page, kept);
  const lostId = await enterWork(page, lost);
  await page.getByLabel('Person 1', { exact: true }).fill('Asta Brink');
  await page.getByLabel('What person 1 did').selectOption('Director');
  await saveWork(page);

  await startStory(page, 'review');
  const headline = newTitle('Of The Lamp');
  await page.getByLabel('Headline').fill(`Review: *${headline}*`);
  await page.getByRole('textbox', { name: 'The short review' }).fill('It turns.');
  if (await scripted(page)) {
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
  await page.goto(`/desk/works/${lostId}`);
  await expect(page).toHaveURL(new RegExp(`/desk/works/${keptId}$`));
  await page.goto(`/reviews/${addressOf(headline)}`);
  await expect(page.getByRole('link', { name: kept }).first()).toBeAttached();
});

test('a series has a season, and credits stand in the order that they are given', async ({ page }) => {
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
  await page.getByRole('button', { name: 'Up: ' }).last().click();
  if (await scripted(page)) await page.keyboard.press('Tab');
  await saveWork(page);
  await expect(page.getByLabel('Person 1', { exact: true })).toHaveValue(/Vance|Adeyemi/);

  await page.goto(`/desk/works/${seriesId}`);
  await page.getByRole('link', { name: season, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/desk/works/${seasonId}$`));
  await page.goto(`/desk/works/${seriesId}`);
  await expect(page.getByText('A part of it')).toBeVisible();
});

test('a list has ties, is frozen, and its next edition says how it moved', async ({ page }) => {
  await signIn(page, await somebody('editor'), '/desk');
  const title = newTitle('Best Of Now');
  const id = await startStory(page, 'list');
  await page.getByLabel('Headline').fill(title);
  await (await textOf(page)).fill('In order.');
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');
  for (const work of ['Her', 'Gravity', 'Frances Ha']) await addToList(page, work);
  await page.getByRole('checkbox', { name: 'Ties with the one above: Frances Ha' }).check();
  await publish(page);
  await page.goto(`/lists/${addressOf(title)}`);
  await expect(page.getByRole('heading', { name: 'No. 2, tied: Gravity' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No. 2, tied: Frances Ha' })).toBeVisible();
  expect(await faults(await (await page.request.get(page.url())).text())).toEqual([]);

  await page.goto(`/desk/stories/${id}/editions`);
  await page.getByLabel('Name of the edition').fill('May 2026');
  await page.getByRole('button', { name: 'Freeze it' }).click();
  await expect(page.getByRole('link', { name: 'May 2026' })).toBeVisible();

  await page.goto(`/desk/stories/${id}`);
  await ready(page);
  await page.getByRole('checkbox', { name: 'Ties with the one above: Frances Ha' }).uncheck();
  await page.getByLabel('Place of Frances Ha').fill('1');
  if (await scripted(page)) await page.keyboard.press('Enter');
  else await save(page);
  await addToList(page, 'The Wind Rises');
  await publish(page, 'Publish changes');

  await page.goto(`/lists/${addressOf(title)}`);
  const rank = (work: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: work }) });
  await expect(rank('Frances Ha')).toContainText('was 2');
  await expect(rank('No. 2: Her')).toContainText('was 1');
  await expect(rank('The Wind Rises')).toContainText('new');
  await page.getByRole('link', { name: 'May 2026' }).click();
  await expect(page).toHaveURL(/\/editions\/1$/);
  await expect(page.getByRole('heading', { name: 'No. 1: Her' })).toBeVisible();
  await expect(page.getByText('The Wind Rises')).toHaveCount(0);
  await expect(page.getByText('This page stays as it is.')).toBeVisible();
  expect(await faults(await (await page.request.get(page.url())).text())).toEqual([]);
});

test('a section is made, moved, renamed and its old address leads on; in use it is not deleted', async ({ page }) => {
  await signIn(page, await somebody('editor'), '/desk/sections');
  const [name, other] = [newTitle('Radio'), newTitle('Wireless')];
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Make the section' }).click();
  await page.getByRole('button', { name: `Up: ${name}` }).click();
  await expect(page.getByText('The order is saved.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name }).click();
  await page.getByLabel('Name', { exact: true }).fill(other);
  await page.getByLabel('Address').fill(addressOf(other));
  await page.getByRole('button', { name: 'Save the section' }).click();
  await expect(page.getByRole('heading', { level: 1, name: other })).toBeVisible();
  const back = page.url();
  await page.goto(`/sections/${addressOf(name)}`);
  await expect(page).toHaveURL(new RegExp(`/sections/${addressOf(other)}$`));
  await page.goto(back);
  await page.getByRole('button', { name: 'Delete the section' }).click();
  await expect(page.getByText('It is deleted.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Film' }).click();
  await expect(page.getByText('It cannot be deleted while stories stand in it')).toBeVisible();
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

for (const [name, path] of Object.entries({
  'the works': '/desk/works',
  'the works, narrowed': '/desk/works?find=a&kind=film&sort=year',
  'a new work': '/desk/works/new',
  'a work': '/desk/works/1',
  'two works': '/desk/works/1/merge?with=2',
  'the people': '/desk/people',
  'a new person': '/desk/people/new',
  'a person': '/desk/people/1',
  'two people': '/desk/people/1/merge?with=2',
  'the sections': '/desk/sections',
  'a section': '/desk/sections/1',
  'the tags': '/desk/tags',
  'a tag': '/desk/tags/1',
})) {
  test(`${name} keeps nobody out, by day and by night`, async ({ page, javaScriptEnabled }) => {
    await signIn(page, await somebody('editor'), path);
    expect(await overflow(page)).toBe(0);
    if (javaScriptEnabled) expect(await barriers(page)).toEqual([]);
    expect(await faults(await (await page.request.get(path)).text())).toEqual([]);
  });
}
