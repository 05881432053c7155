import { addressOf, disclose, newTitle, publish, ready, save, writeReview } from './desk.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

/** The way of a story from its author over an editor to its readers, and its place on the calendar. */

test.use({ expectedErrors: [/the server responded with a status of 404/] });

const nextYear = new Date().getUTCFullYear() + 1;

test('a contributor’s draft goes to an editor, comes back, goes again, is approved and published', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const [contributor, editor] = [await somebody('contributor'), await somebody('editor')];
  const title = newTitle('First Try');
  await signIn(page, contributor, '/desk');
  const id = await writeReview(page, title);
  await page.getByRole('button', { name: 'Submit to an editor' }).click();
  await expect(page.getByText('An editor has it now.')).toBeVisible();
  expect((await page.goto(`/desk/stories/${id}`))?.status(), 'the editor has it').toBe(404);

  await page.goto('/desk');
  await expect(page.getByRole('region', { name: 'Waits for others' })).toContainText(title);

  const desk = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await signIn(desk, editor, '/desk?status=submitted');
  await expect(desk.getByRole('row').filter({ hasText: title })).toContainText('Waits for an editor');
  await desk
    .getByRole('table')
    .getByRole('link', { name: `Review: ${title}` })
    .click();
  await ready(desk);
  await desk.getByRole('button', { name: 'Return it with this note' }).click();
  await expect(desk.getByLabel('What is to be done')).toHaveAccessibleDescription(/Say what is to be done/);
  await desk.getByLabel('What is to be done').fill('The end comes too soon.');
  await desk.getByRole('button', { name: 'Return it with this note' }).click();
  await expect(desk.getByText('It is back with its author, with your note.')).toBeVisible();

  await page.goto('/desk?status=returned');
  await expect(page.getByRole('region', { name: 'Waits for you' })).toContainText(title);
  await page
    .getByRole('table')
    .getByRole('link', { name: `Review: ${title}` })
    .click();
  await ready(page);
  await expect(page.getByText(`Returned by ${editor.name}`)).toBeVisible();
  await expect(page.getByText('The end comes too soon.')).toBeVisible();
  await page.getByRole('textbox', { name: 'The short review' }).fill('Patient to the end.');
  await page.getByRole('button', { name: 'Submit to an editor' }).click();
  await expect(page.getByText('An editor has it now.')).toBeVisible();

  await desk.goto(`/desk/stories/${id}/progress`);
  await desk.getByRole('button', { name: 'Approve it' }).click();
  await expect(desk.getByText('It is approved, and can be scheduled')).toBeVisible();
  await desk.getByRole('link', { name: 'Open the text' }).click();
  await ready(desk);
  await publish(desk);
  expect((await page.goto(`/reviews/${addressOf(title)}`))?.status()).toBe(200);
  await expect(page.getByText('Patient to the end.').first()).toBeVisible();
  await desk.context().close();
});

test('what was submitted can be taken back', async ({ page }) => {
  await signIn(page, await somebody('contributor'), '/desk');
  const id = await writeReview(page, newTitle('Too Soon'));
  await page.getByRole('button', { name: 'Submit to an editor' }).click();
  await page.getByRole('button', { name: 'Take it back, to go on writing' }).click();
  await expect(page.getByText('It is yours to write in again.')).toBeVisible();
  expect((await page.goto(`/desk/stories/${id}`))?.status()).toBe(200);
});

test('a review is scheduled, written on, moved, and taken off the schedule', async ({ page }) => {
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('In Its Time');
  const id = await writeReview(page, title);
  await disclose(page);
  const when = page.getByLabel('Goes live');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(when).toHaveAccessibleDescription(/Choose a day and a time/);
  await when.fill('2014-01-13T09:00');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(when).toHaveAccessibleDescription(/That time has passed/);
  await when.fill(`${nextYear}-06-08T09:00`);
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(page.getByText('It goes live by itself. The text as it is now is kept')).toBeVisible();
  await expect(page.getByText(`8 June ${nextYear}, 09:00, London time`).first()).toBeVisible();

  await page.getByRole('link', { name: 'Open the text' }).click();
  await ready(page);
  await expect(page.getByText('What is written from now on stays on the desk.')).toBeVisible();
  await page.getByRole('textbox', { name: 'The short review' }).fill('On second thoughts.');
  await save(page);
  await page.reload();
  await ready(page);
  await expect(page.getByText('schedule again to take them along')).toBeVisible();

  await page.goto(`/desk/calendar?day=${nextYear}-06-08`);
  const month = page.getByRole('table');
  await month.getByRole('link', { name: `Review: ${title}` }).click();
  await page.getByLabel('Goes live').fill(`${nextYear}-06-10T18:30`);
  await page.getByRole('button', { name: 'Move it' }).click();
  await expect(page.getByText('It goes live at the new time')).toBeVisible();
  await page.goto('/desk?status=scheduled');
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText(`10 June ${nextYear}, 18:30`);

  await page.goto(`/desk/stories/${id}/progress`);
  await page.getByRole('button', { name: 'Take it off the schedule' }).click();
  await expect(page.getByText('It is off the schedule')).toBeVisible();
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
});

test('changes to a live story are scheduled with what readers will be told', async ({ page }) => {
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('Second Edition');
  const id = await writeReview(page, title);
  await publish(page);
  await page.goto(`/desk/stories/${id}`);
  await ready(page);
  await page.getByRole('textbox', { name: 'The short review' }).fill('It runs 126 minutes.');
  await page.getByLabel('Goes live').fill(`${nextYear}-06-08T09:00`);
  await page.getByRole('button', { name: 'Schedule these changes' }).click();
  await expect(page.getByRole('heading', { name: 'What readers will find changed' })).toBeVisible();
  await expect(page.getByLabel('Goes live')).toHaveValue(`${nextYear}-06-08T09:00`);
  await page.getByRole('radio', { name: 'A correction' }).check();
  await page.getByRole('button', { name: 'Schedule them' }).click();
  await expect(page.getByLabel('For readers')).toHaveAccessibleDescription(/Tell readers what was changed/);
  await page.getByLabel('For readers').fill('We gave the running time as 116 minutes.');
  await page.getByRole('button', { name: 'Schedule them' }).click();
  await expect(page.getByText('It goes live by itself.').first()).toBeVisible();
  await expect(page.getByText('Readers will be told of a correction')).toBeVisible();
  await page.goto('/desk?status=published');
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText(`Changes 8 June ${nextYear}, 09:00`);
  await page.goto(`/reviews/${addressOf(title)}`);
  await expect(page.getByText('It runs 126 minutes.')).toHaveCount(0);
});

test('a schedule is dragged to another day, at its hour', async ({ page, javaScriptEnabled, isMobile }) => {
  test.skip(!javaScriptEnabled || isMobile, 'Dragging is a script, for a mouse; the form does the same.');
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('Carried Over');
  await writeReview(page, title);
  await disclose(page);
  await page.getByLabel('Goes live').fill(`${nextYear}-06-08T09:15`);
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(page.getByText('It goes live by itself.').first()).toBeVisible();
  await page.goto(`/desk/calendar?day=${nextYear}-06-08`);
  const item = page.locator('.month [data-story]').filter({ hasText: title });
  await expect(item).toHaveAttribute('draggable', 'true');
  const day = page.locator(`.month [data-day="${nextYear}-06-17"]`);
  await day.scrollIntoViewIfNeeded();
  await item.locator('time').hover();
  await page.mouse.down();
  const { x, y } = (await day.boundingBox()) ?? { x: 0, y: 0 };
  // A browser takes a story up only once the mouse has left it by a little.
  await page.mouse.move(x + 20, y + 20, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByText('It goes live at the new time')).toBeVisible();
  await expect(page.locator(`.month [data-day="${nextYear}-06-17"]`)).toContainText(title);
  await expect(page.locator(`.month [data-day="${nextYear}-06-17"]`)).toContainText('09:15');
});

test('under embargo nothing goes live, until an admin lifts it with a reason', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const title = newTitle('Held Back');
  await signIn(page, await somebody('critic'), '/desk');
  const id = await writeReview(page, title);
  await save(page);
  await page.goto(`/desk/stories/${id}/progress`);
  await page.getByLabel('Embargo until').fill(`${nextYear}-03-28T01:30`);
  await page.getByRole('button', { name: 'Hold it back' }).click();
  if (nextYear === 2027) {
    await expect(page.getByLabel('Embargo until')).toHaveAccessibleDescription(/put forward that night/);
    await expect(page.getByLabel('Embargo until')).toHaveValue(`${nextYear}-03-28T01:30`);
  }
  await page.getByLabel('Embargo until').fill(`${nextYear}-06-08T18:00`);
  await page.getByRole('button', { name: /Hold it back/ }).click();
  await expect(page.getByText('It is held back until then')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lift the embargo' })).toHaveCount(0);
  await page.goto(`/desk/stories/${id}/links`);
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('The link').inputValue();
  expect((await page.request.get(link)).status(), 'a preview link leads nowhere under embargo').toBe(404);

  await page.goto(`/desk/stories/${id}`);
  await ready(page);
  await disclose(page);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('It is under embargo. Nothing was published.')).toBeVisible();
  await page.getByLabel('Goes live').fill(`${nextYear}-06-08T17:59`);
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(page.getByLabel('Goes live')).toHaveAccessibleDescription(/before its embargo ends/);
  await page.goto(`/desk/calendar?day=${nextYear}-06-08`);
  await expect(page.getByRole('cell').filter({ hasText: title })).toContainText('Embargoed');

  const office = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await signIn(office, await somebody('admin'), `/desk/stories/${id}/progress`);
  await office.getByRole('button', { name: 'Lift the embargo' }).click();
  await expect(office.getByLabel('Why it is lifted')).toHaveAccessibleDescription(/Say why/);
  await office.getByLabel('Why it is lifted').fill('The house moved the date.');
  await office.getByRole('button', { name: 'Lift the embargo' }).click();
  await expect(office.getByText('The embargo is lifted')).toBeVisible();
  await expect(office.getByText('The house moved the date.')).toBeVisible();
  await office.context().close();
  await page.goto(`/desk/stories/${id}`);
  await ready(page);
  await publish(page);
});

test('the calendar shows weeks and months, of everybody or of a section', async ({ page }) => {
  await signIn(page, await somebody('editor'), '/desk/calendar?day=2026-11-20');
  await expect(page.getByRole('heading', { level: 1, name: 'November 2026' })).toBeVisible();
  await expect(page.getByRole('table').getByRole('link', { name: 'Review: Her' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Games');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('table').getByRole('link', { name: 'Review: Her' })).toHaveCount(0);
  await page.getByRole('link', { name: 'December 2026' }).click();
  await expect(page).toHaveURL(/day=2026-12-01&show=\d+/);
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('heading', { name: 'This week' })).toBeVisible();
});
