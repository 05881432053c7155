import { eq } from 'drizzle-orm';
import { transaction } from '#db/connection.ts';
import { saveMailTimes } from '#db/mail-times.ts';
import { outbox } from '#db/schema.ts';
import { newMailTimes } from '#domain/mail-times.ts';
import { hydrated } from './desk.ts';
import { letterTo } from './letters.ts';
import { somebody } from './people.ts';
import { fillDoor, signIn } from './sign-in.ts';
import { barriers, overflow } from './standards.ts';
import { expect, test } from './test.ts';
import { asAnybody, comment, newThread } from './threads.ts';

/** From what readers report to what a moderator decides. */

test.slow();

test('three readers report a comment, it is held, a moderator removes it, and its author is told by mail', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const wren = await somebody();
  await saveMailTimes(wren.id, { ...newMailTimes, decision: 'at-once' });
  const { path, storyId } = await newThread(() => [{ by: wren.id, text: 'He was the keeper all along.' }]);
  const [first, ...others] = [await somebody(), await somebody(), await somebody()];

  // The first is signed out, and loses nothing on the way through the door.
  await page.goto(path);
  await comment(page, 1).getByRole('link', { name: 'Report comment 1' }).click();
  await page.getByLabel('What is wrong with it').selectOption('Rule 2, endings');
  await page.getByLabel('Anything else that a moderator should know').fill('It is the last scene.');
  await page.getByRole('button', { name: 'Report number 1' }).click();
  await fillDoor(page, first);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByLabel('Anything else that a moderator should know')).toHaveValue('It is the last scene.');
  await page.getByLabel('What is wrong with it').selectOption('');
  await page.getByRole('button', { name: 'Report number 1' }).click();
  await expect(page.getByText('Choose what is wrong with it.')).toBeVisible();
  await page.getByLabel('What is wrong with it').selectOption('Rule 2, endings');
  await page.getByRole('button', { name: 'Report number 1' }).click();
  await expect(comment(page, 1)).toContainText('You have reported this.');
  await expect(comment(page, 1).getByRole('link', { name: 'Report comment 1' })).toHaveCount(0);

  for (const reader of others) {
    const other = await (await browser.newContext()).newPage();
    await signIn(other, reader, `${path}?report=1`);
    await other.getByLabel('What is wrong with it').selectOption('Rule 2, endings');
    await other.getByRole('button', { name: 'Report number 1' }).click();
    await expect(other.getByText('was the keeper')).toHaveCount(reader === others.at(-1) ? 0 : 1);
    await other.context().close();
  }
  expect(await asAnybody(page, path)).not.toContain('was the keeper');

  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, await somebody('moderator'), `/desk/comments?under=${storyId}`);
  const one = desk.getByRole('listitem', { name: `Comment 1 by ${wren.name}` });
  await expect(one).toContainText('Reported by three readers: gives it away');
  await expect(one).toContainText('It is the last scene.');
  expect(await overflow(desk)).toBe(0);
  if (javaScriptEnabled) {
    await hydrated(desk);
    expect(await barriers(desk)).toEqual([]);
  }
  await one.getByText('Remove number 1').first().click();
  await one.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(one.getByText('Choose what it is about.')).toBeVisible();
  await one.getByLabel('What it is about').selectOption('Rule 2, endings');
  await one.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(desk.getByText('Number 1 is removed.')).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByText('Number 1 is as it was before.')).toBeVisible();
  await one.getByText('Remove number 1').first().click();
  await one.getByLabel('What it is about').selectOption('Rule 2, endings');
  await one.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(desk.getByText('Number 1 is removed.')).toBeVisible();
  await desk.context().close();

  await transaction((tx) => tx.update(outbox).set({ dueAt: new Date() }).where(eq(outbox.recipient, wren.email)));
  const letter = await letterTo(wren.email, { about: /removed/ });
  expect(letter.text).toMatch(/rule\s2,\sendings/);
});

test('a moderator decides by keyboard alone', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'keys are heard by a script; without it, all is buttons');
  const { path, storyId } = await newThread((by) =>
    ['One.', 'Two.', 'Three.', 'Four.'].map((text) => ({ by, text: `${text} Well said.`, state: 'held' as const })),
  );
  await signIn(page, await somebody('moderator'), `/desk/comments?under=${storyId}`);
  await hydrated(page);
  const focused = page.locator('.case:focus');
  // The keys are heard a moment after the page is there.
  await expect(async () => {
    if ((await focused.count()) === 0) await page.keyboard.press('j');
    await expect(focused).toContainText('One.', { timeout: 500 });
  }).toPass();
  await page.keyboard.press('a');
  await expect(page.getByText('Number 1 is approved.')).toBeVisible();
  await expect(focused).toContainText('Two.');
  await page.keyboard.press('u');
  await expect(page.getByText('Number 1 is as it was before.')).toBeVisible();
  await expect(page.locator('.case')).toHaveCount(4);
  await expect(focused).toBeVisible();
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await expect(focused).toContainText('One.');
  await page.keyboard.press('r');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('aimed at a person');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Number 1 is removed.')).toBeVisible();
  await expect(focused).toContainText('Two.');
  await page.keyboard.press('s');
  await expect(page.getByText('Number 2 is under bars.')).toBeVisible();
  await expect(focused).toContainText('Three.');
  // Suspends whoever said it, and is back where it was.
  await page.keyboard.press('p');
  const suspending = page.getByRole('region', { name: 'Suspend' });
  await expect(suspending.getByLabel('How long')).toBeFocused();
  await suspending.getByLabel('What we tell them').focus();
  await page.keyboard.type('aimed at a person');
  await page.keyboard.press('Enter');
  await expect(focused).toContainText('Three.');
  await expect(focused).toContainText('Suspended until');
  await hydrated(page);
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: 'Among the comments' })).toBeVisible();
  await expect(page.getByText('Suspend whoever said it, and come back')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Approve the chosen' }).press('Enter');
  await expect(page.getByText('Numbers 3 and 4 are approved.')).toBeVisible();
  const seen = await asAnybody(page, path);
  expect(seen).toContain('Four. Well said.');
  expect(seen).not.toContain('One. Well said.');
});

test('of two moderators the second hears who is reading, and what the first has done, for one comment and for many', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const { storyId } = await newThread((by) => [1, 2, 3].map(() => ({ by, state: 'held' as const })));
  const [sol, maren] = [await somebody('moderator'), await somebody('editor')];
  const list = `/desk/comments?under=${storyId}`;
  const other = await (await browser.newContext()).newPage();
  await signIn(page, sol, list);
  for (const [word, found] of [
    ['unsaid', 0],
    ['SAID', 3],
  ] as const) {
    await page.getByLabel('Words in a comment').fill(word);
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page.getByText(`Only with “${word}”`)).toBeVisible();
    await expect(page.locator('.case')).toHaveCount(found);
  }
  const reading = page.getByRole('button', { name: 'I am reading this comment, number 1' });
  if (javaScriptEnabled) await hydrated(page);
  await reading.click();
  await expect(page.getByRole('button', { name: 'You are reading this comment, number 1' })).toBeVisible();
  await signIn(other, maren, list);
  const firstOnes = other.locator('.case');
  await expect(firstOnes.last()).toContainText(`${sol.name} is reading this.`);
  await expect(firstOnes.first()).toContainText('I am reading this');
  await page.getByRole('button', { name: 'Approve number 1' }).click();
  await expect(page.getByText('Number 1 is approved.')).toBeVisible();

  await other.getByRole('button', { name: 'Put under bars number 1' }).click();
  await expect(other.getByText(`Number 1 was left as it is: ${sol.name} approved it on`)).toBeVisible();

  await page.getByRole('button', { name: 'Approve number 2' }).click();
  await expect(page.getByText('Number 2 is approved.')).toBeVisible();
  for (const number of [2, 3]) await other.getByLabel(`Choose comment ${number}`).check();
  const many = other.getByRole('form', { name: 'With the chosen comments' });
  await many.getByLabel('What it is about').selectOption('Rule 3, selling');
  await many.getByRole('button', { name: 'Remove the chosen' }).click();
  await expect(other.getByText('Number 3 is removed.')).toBeVisible();
  await expect(other.getByText(`Number 2 was left as it is: ${sol.name} approved it on`)).toBeVisible();
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByText('Number 3 is as it was before.')).toBeVisible();
  await other.context().close();
});
