import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { startStory } from './desk.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

/** What comes over the clipboard, as the programs put it there. */

// What a page did when it was clicked is not carried over, and the policy refuses it while it is read.
test.use({ expectedErrors: [/^Executing inline event handler violates/] });
test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'The rich text is a script.');

async function begin(page: Page) {
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'feature');
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await text.click();
  return text;
}

/** Pastes as a browser would: the text hears of it with these kinds of data. */
const paste = (page: Page, data: { html?: string; text: string }) =>
  page.getByRole('textbox', { name: 'Text of the story' }).evaluate((node, { html, text }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    if (html) clipboardData.setData('text/html', html);
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);

const copied = (program: string) => readFileSync(new URL(`./clipboard/${program}.clipboard`, import.meta.url), 'utf8');

test('from Word: emphasis, lists in lists, notes in their place, tables, nothing else', async ({ page }) => {
  const text = await begin(page);
  await paste(page, { html: copied('word'), text: 'The plain' });
  await expect(text.getByRole('heading', { level: 2 })).toHaveText('The plain');
  await expect(text.locator('> p').first()).toHaveText(/^Anders Vey plays a courier\. He sets out\.note$/);
  await expect(text.locator('> p strong')).toHaveText('Anders Vey');
  await expect(text.locator('> p em')).toHaveText('courier');
  await expect(text.locator('sup')).toHaveAttribute('title', 'In Norway, in March.');
  await expect(text.locator('> ul > li')).toHaveCount(2);
  await expect(text.locator('> ul > li > ul > li')).toHaveText('not to be opened');
  await expect(text.locator('> ol > li')).toHaveText('snow');
  await expect(text.locator('td')).toHaveText(['CutLength', '121']);
  await expect(text.locator('td').first().locator('br')).toHaveCount(1);
  // Empty lines made room there; the one behind the table is the editor's own.
  expect((await text.locator('> p').allInnerTexts()).filter((line) => line.trim())).toHaveLength(2);
  await expect(text).not.toContainText('[1]');
  // A note and a table are drawn by the editor, with styles of its own.
  const theEditors = 'table, col, [data-node-view-wrapper]';
  await expect(text.locator(`[style]:not(${theEditors}), [class^="Mso"], span[lang]`)).toHaveCount(0);
});

test('from Google Docs: the wrapper that is not bold, lists, links without their detour', async ({ page }) => {
  const text = await begin(page);
  await paste(page, { html: copied('google-docs'), text: 'The parcel' });
  await expect(text.getByRole('heading', { level: 2 })).toHaveText('The parcel');
  await expect(text.locator('> p').first()).toHaveText('It is eleven minutes before White Errand talks speaks.');
  await expect(text.locator('strong')).toHaveText('eleven');
  await expect(text.locator('em')).toHaveText('White Errand');
  await expect(text.locator('s')).toHaveText('talks');
  await expect(text.locator('a')).toHaveAttribute('href', 'https://films.example/errand');
  await expect(text.locator('> ul > li')).toHaveCount(1);
  await expect(text.locator('> ul > li > ul > li')).toHaveText('and its shadow');
});

test('from a page of the web: its words and its film, and nothing that surrounds or follows them', async ({ page }) => {
  const text = await begin(page);
  await paste(page, { html: copied('web-page'), text: 'Snow, for two hours' });
  await expect(text.getByRole('heading', { level: 2 })).toHaveText('Snow, for two hours');
  await expect(text.getByRole('heading', { level: 3 })).toHaveText('What he carries');
  await expect(text.locator('> p').first()).toHaveText('A long walk, says Anders Vey, and a cold one.');
  await expect(text.locator('> p a')).toHaveCount(1);
  await expect(text.locator('> p a')).toHaveAttribute('href', 'https://paper.example/vey?page=2');
  await expect(text.locator('blockquote')).toHaveText('Nothing that I may open.');
  await expect(text.getByLabel('Title of the film')).toHaveCount(1);
  await expect(text.getByText('Loose words in a division.')).toBeVisible();
  for (const left of ['Home', 'Share this', 'Photograph', 'Subscribe', 'alert'])
    await expect(text).not.toContainText(left);
});

test('a player in a line of its own is a film between the paragraphs', async ({ page }) => {
  const text = await begin(page);
  const html =
    '<p>Before it.</p><p> <iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe></p><p>&nbsp;</p><p>Behind it.</p>';
  await paste(page, { html, text: 'Before it. Behind it.' });
  await expect(text.getByLabel('Title of the film')).toHaveCount(1);
  expect((await text.locator('> p').allInnerTexts()).filter((line) => line.trim())).toEqual([
    'Before it.',
    'Behind it.',
  ]);
});

test('the address of a film becomes the film, any other over chosen words their link', async ({ page }) => {
  const text = await begin(page);
  await page.keyboard.type('the trailer');
  await page.keyboard.press('ControlOrMeta+A');
  await paste(page, { text: 'https://films.example/trailer' });
  await expect(text.locator('a')).toHaveText('the trailer');
  await expect(text.locator('a')).toHaveAttribute('href', 'https://films.example/trailer');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await paste(page, { text: 'https://youtu.be/dJTU48_yghs?si=x' });
  await expect(text.getByRole('link', { name: 'https://youtu.be/dJTU48_yghs' })).toBeVisible();
  await expect(text.getByLabel('Title of the film')).toHaveCount(1);
});
