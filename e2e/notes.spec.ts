import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { read } from '#db/connection.ts';
import { accounts } from '#db/schema.ts';
import { addressOf, newTitle, publish, ready, save, scripted, textOf, writeReview } from './desk.ts';
import { letterTo } from './letters.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { barriers, faults, overflow } from './standards.ts';
import { expect, test } from './test.ts';

/** What staff say about a story among themselves. */

test.slow();
test.use({ expectedErrors: [/the server responded with a status of 404/] });

const handleOf = async (id: number) =>
  (await read().select({ handle: accounts.handle }).from(accounts).where(eq(accounts.id, id)))[0]?.handle ?? '';
/** A word that stands nowhere else. */
const newWord = () => `kelp${randomBytes(5).toString('hex')}`;

test('a thread about a passage: somebody is called, answers, and it ends and opens again', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const [critic, editor] = [await somebody('critic'), await somebody('editor')];
  await signIn(page, critic, '/desk');
  const title = newTitle('Noted');
  const id = await writeReview(page, title);
  await save(page);
  const desk = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await signIn(desk, editor, `/desk/stories/${id}/notes`);
  const word = newWord();
  await desk.getByLabel('New note').fill(`@${await handleOf(critic.id)} too plain? ${word}`);
  await desk.getByLabel('Words that it is about').fill('words that are not there');
  await desk.getByRole('button', { name: 'Add the note' }).click();
  await expect(desk.getByText('These words do not stand in the text')).toBeVisible();
  await expect(desk.getByLabel('New note')).toHaveValue(new RegExp(word));
  await desk.getByLabel('Words that it is about').fill('begins with a door');
  await desk.getByRole('button', { name: 'Add the note' }).click();
  await expect(desk.locator('.note__quote')).toHaveText(/^begins with a door/);
  expect(await overflow(desk)).toBe(0);
  if (javaScriptEnabled) expect(await barriers(desk)).toEqual([]);
  expect(await faults(await (await desk.request.get(desk.url())).text())).toEqual([]);

  const letter = await letterTo(critic.email, { about: /calls you/ });
  expect(letter.text).toContain(word);
  await page.goto('/desk');
  const panel = page.getByRole('region', { name: 'Notes for you' });
  await expect(panel).toContainText(word);
  if (javaScriptEnabled) expect(await barriers(page)).toEqual([]);
  await panel.getByRole('link', { name: new RegExp(title) }).click();
  await page.getByLabel('Answer').fill('Plain is right.');
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.locator('.note__replies')).toContainText('Plain is right.');
  await page.goto('/desk');
  await expect(page.getByRole('region', { name: 'Notes for you' })).toHaveCount(0);

  await desk.reload();
  await desk.getByRole('button', { name: 'Resolve' }).click();
  const done = desk.getByText(`Resolved: ${editor.name}`);
  await expect(done).toBeAttached();
  // The browser opens what is folded by itself where the address names a note in it.
  if (!(await done.isVisible())) await desk.getByText('1 thread done with').click();
  await expect(done).toBeVisible();
  await desk.getByRole('button', { name: 'Reopen' }).click();
  await expect(desk.getByText('1 thread done with')).toHaveCount(0);
  await desk.context().close();
});

test('who was called says that they have seen it', async ({ page, browser }) => {
  const [critic, editor] = [await somebody('critic'), await somebody('editor')];
  await signIn(page, critic, '/desk');
  const id = await writeReview(page, newTitle('Seen'));
  await save(page);
  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, editor, `/desk/stories/${id}/notes`);
  await desk.getByLabel('New note').fill(`@${await handleOf(critic.id)} well done.`);
  await desk.getByRole('button', { name: 'Add the note' }).click();
  await expect(desk.locator('.note')).toHaveCount(1);
  await desk.context().close();
  await page.goto('/desk');
  await page.getByRole('button', { name: /^Seen/ }).click();
  await expect(page.getByRole('region', { name: 'Notes for you' })).toHaveCount(0);
});

test('while writing: a note on marked words follows them, and says when they are gone', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, 'Words are marked in the editor, which is a script.');
  await signIn(page, await somebody('critic'), '/desk');
  await writeReview(page, newTitle('Followed'));
  const text = await textOf(page);
  await text.click();
  await page.keyboard.press('ControlOrMeta+End');
  for (let letter = 0; letter < 'a door.'.length; letter += 1) await page.keyboard.press('Shift+ArrowLeft');
  await page.locator('summary').filter({ hasText: 'Notes' }).click();
  const newNote = page.getByRole('button', { name: 'New note' });
  await newNote.click();
  const note = page.getByLabel('Note on these words');
  await expect(note).toBeFocused();
  await note.fill('Which door?');
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(newNote).toBeFocused();
  const asked = page.waitForEvent('dialog');
  const leaving = page
    .getByRole('navigation', { name: 'The desk' })
    .getByRole('link', { name: 'Stories' })
    .click({ noWaitAfter: true });
  await (await asked).dismiss();
  await leaving;
  await newNote.click();
  await expect(note).toHaveValue('Which door?');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(newNote).toBeFocused();
  const quote = page.locator('.note__quote');
  await expect(quote).toHaveText(/^a door\./);
  expect(await overflow(page)).toBe(0);
  expect(await barriers(page)).toEqual([]);

  await text.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.insertText('Before everything else: ');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await expect(page.getByText('gone from the text')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show it in the text' }).click();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe('a door.');
  await text.fill('Something else altogether.');
  await expect(quote).toContainText('This passage is gone from the text');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(quote).toContainText('This passage is gone from the text');
  await page.getByRole('button', { name: 'Resolve' }).click();
  await expect(page.getByText('Resolved:')).toBeVisible();
});

test('nothing of a note is in anything that readers get', async ({ page, browser }) => {
  const word = newWord();
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('Public');
  const id = await writeReview(page, title);
  await save(page);
  await page.goto(`/desk/stories/${id}/notes`);
  await page.getByLabel('New note').fill(`Not for readers: ${word}`);
  await page.getByLabel('Words that it is about').fill('begins with a door');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(page.locator('.note')).toContainText(word);
  await page.goto(`/desk/stories/${id}`);
  await ready(page);
  if (await scripted(page)) await page.locator('summary').filter({ hasText: 'Notes' }).click();
  await publish(page);

  const reader = await (await browser.newContext()).newPage();
  const address = `/reviews/${addressOf(title)}`;
  for (const path of [address, '/', '/reviews', '/feed.xml', '/sitemap.xml', '/sections/film', '/critics']) {
    const answer = await reader.request.get(path);
    expect(answer.status(), path).toBe(200);
    const html = await answer.text();
    expect(html.includes(word), path).toBe(false);
    if (path === address) {
      expect(html).toContain('application/ld+json');
      expect(html).toContain('begins with a door');
      expect(html).not.toContain('note__');
    }
  }
  // Nor in the preview, which looks as readers will see it.
  expect((await (await page.request.get(`/desk/stories/${id}/preview`)).text()).includes(word)).toBe(false);
  expect((await reader.request.get(`/desk/stories/${id}/notes`)).status()).toBe(404);
  await reader.context().close();
});
