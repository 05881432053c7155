import type { Browser, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { transaction } from '#db/connection.ts';
import { saveWorkingCopy } from '#db/save-working-copy.ts';
import { previewLinks } from '#db/schema.ts';
import { holdStory } from '#db/story-holds.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import type { StoryContent } from '#domain/content.ts';
import { changedStory, openComparison } from './changed-story.ts';
import { addressOf, disclose, newTitle, publish, ready, save, textOf, writeReview } from './desk.ts';
import { addPicture } from './media.ts';
import { openPublication, somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { barriers, overflow } from './standards.ts';
import { expect, test } from './test.ts';

/** What was written before: revisions, corrections, and previews for people without an account. */

test.use({ expectedErrors: [/the server responded with a status of 404/] });

type Changed = Awaited<ReturnType<typeof changedStory>>;

/** Somebody without an account, in a browser of their own. */
const reader = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

test('a correction goes from the desk to readers, with the text before it and a changed score', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  test.slow();
  const public_ = await reader(browser);
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('Put Right');
  const address = `/reviews/${addressOf(title)}`;
  const id = await writeReview(page, title);
  await disclose(page, 'Screener');
  await publish(page);
  await public_.goto(address);
  await expect(public_.getByText('We saw it on a screener')).toBeVisible();

  await (await textOf(page)).fill('It begins with a window.');
  await page.getByRole('radio', { name: '4 out of 5 stars' }).check({ force: true });
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await expect(page.getByRole('heading', { name: 'What readers will find changed' })).toBeVisible();
  await expect(page.locator('del').filter({ hasText: 'door' })).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: 'window' })).toBeVisible();

  // A changed score without a reason, and a correction without words, stay on the desk; what was typed stays too.
  await page.getByRole('radio', { name: 'A correction' }).check();
  await page.getByLabel('Note for the desk').fill('Priya found it');
  await page.getByRole('button', { name: 'Publish these changes' }).click();
  await expect(page.getByText('Tell readers what was changed.').first()).toBeVisible();
  await expect(page.getByText('A score never changes without a reason.').first()).toBeVisible();
  await expect(page.getByLabel('Note for the desk')).toHaveValue('Priya found it');
  await public_.goto(address);
  await expect(public_.getByText('It begins with a door.')).toBeVisible();

  await expect(page.getByRole('radio', { name: 'A correction' })).toBeChecked();
  await page.getByLabel('For readers').fill('We said that *Her* begins with a door. It is a window.');
  await page.getByLabel(/^Why the score goes from 4½ to 4/).fill('after a second look');
  await page.getByRole('checkbox', { name: 'Readers may compare the two texts' }).check();
  await page.getByRole('button', { name: 'Publish these changes' }).click();
  await expect(page.getByText('Readers have it now.')).toBeVisible();

  await public_.goto(address);
  await expect(public_.getByText('It begins with a window.')).toBeVisible();
  await expect(public_.getByText('We said that Her begins with a door. It is a window.')).toBeVisible();
  await expect(public_.getByRole('list', { name: 'How the score changed' })).toContainText(
    'after a second look. Compare',
  );
  expect(await public_.locator('script[type="application/ld+json"]').textContent()).toContain('CorrectionComment');
  expect(await overflow(public_)).toBe(0);
  if (javaScriptEnabled) expect(await barriers(public_)).toEqual([]);

  await public_.goto('/corrections');
  const listed = public_.getByRole('listitem').filter({ hasText: title });
  await expect(listed).toContainText('It is a window.');
  expect(await (await public_.request.get('/corrections/feed.xml')).text()).toContain(`Correction: Review: ${title}`);
  await expect(listed.locator('i', { hasText: 'Her' })).toBeVisible();
  await listed.getByRole('link', { name: 'Compare the two texts' }).click();
  await expect(public_.locator('del').filter({ hasText: 'door' })).toBeVisible();
  await expect(public_.locator('ins').filter({ hasText: 'window' })).toBeVisible();
  await expect(public_.getByText('Priya found it')).toHaveCount(0);
  await expect(public_.locator('script:not([type="application/ld+json"])')).toHaveCount(1);

  await page.goto(`/desk/stories/${id}/revisions`);
  await expect(page.getByText('“Priya found it”').first()).toBeVisible();
  await public_.context().close();
});

test('a typing error is mended without a word, and no comparison is left open', async ({ page, browser }) => {
  const public_ = await reader(browser);
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('Comma');
  await writeReview(page, title);
  await publish(page);
  await page.getByRole('textbox', { name: 'The short review' }).fill('Patient and right to be.');
  await publish(page, 'Publish changes');
  await public_.goto(`/reviews/${addressOf(title)}`);
  await expect(public_.getByText('Patient and right to be.').first()).toBeVisible();
  await expect(public_.getByRole('heading', { name: 'Corrections' })).toHaveCount(0);
  for (const path of ['/corrections/999999', '/corrections/x'])
    expect((await public_.goto(path))?.status(), path).toBe(404);
  await public_.context().close();
});

test('an old revision comes back, and the text in its place is kept', async ({ page, javaScriptEnabled }) => {
  await signIn(page, await somebody('critic'), '/desk');
  const id = await writeReview(page, newTitle('Back Again'));
  await page.getByText('Revisions', { exact: false }).first().click();
  await page.getByLabel('Why you save').fill('the first evening');
  await save(page);
  if (javaScriptEnabled) await expect(page.getByText('Revision 1 is kept.')).toBeVisible();
  await page.getByRole('textbox', { name: 'The short review' }).fill('Slow, and wrong to be.');
  await save(page);
  if (javaScriptEnabled) await expect(page.getByText('Revision 2 is kept.')).toBeVisible();

  await page.goto(`/desk/stories/${id}/revisions?from=1&to=2`);
  await expect(page.getByText('“the first evening”').first()).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: 'Slow' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring back revision 1' }).click();
  await expect(page.getByText('The old text is back on the desk.')).toBeVisible();
  await ready(page);
  await expect(page.getByRole('textbox', { name: 'The short review' })).toHaveValue('Patient, and right to be.');
  await page.goto(`/desk/stories/${id}/revisions?from=2`);
  await expect(page.locator('del').filter({ hasText: 'Slow' })).toBeVisible();
});

test('somebody without an account reads a draft by its link, until it is revoked or expires', async ({
  page,
  browser,
}) => {
  test.slow();
  const public_ = await reader(browser);
  await signIn(page, await somebody('critic'), '/desk');
  const title = newTitle('Not Out');
  const id = await writeReview(page, title);
  await save(page);
  await page.goto(`/desk/stories/${id}/links`);
  await page.getByLabel('Whom it is for').fill('Kelp');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('The link', { exact: true }).inputValue();
  expect(link).toMatch(/\/preview\?token=[\w-]{43}$/);

  const answer = await public_.goto(link);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()['cache-control']).toContain('no-store');
  await expect(public_.getByRole('heading', { level: 1 })).toHaveText(`Review: ${title}`);
  await expect(public_.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  expect((await public_.goto('/preview?token=guessed'))?.status()).toBe(404);
  expect((await public_.goto(`/reviews/${addressOf(title)}`))?.status()).toBe(404);

  await page.goto(`/desk/stories/${id}`);
  await ready(page);
  await page.getByRole('textbox', { name: 'The short review' }).fill('Changed since.');
  await save(page);
  await public_.goto(link);
  await expect(public_.getByText('Changed since.').first()).toBeVisible();

  await page.goto(`/desk/stories/${id}/links`);
  await page.getByRole('button', { name: 'Revoke the link for Kelp' }).click();
  await expect(page.getByText('Revoked')).toBeVisible();
  expect((await public_.goto(link))?.status()).toBe(404);

  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.getByRole('button', { name: /^Revoke the link/ })).toBeVisible();
  const second = await page.getByLabel('The link', { exact: true }).inputValue();
  expect((await public_.goto(second))?.status()).toBe(200);
  openPublication();
  const longAgo = new Date('2020-01-01T12:00:00Z');
  await transaction((tx) =>
    tx
      .update(previewLinks)
      .set({ createdAt: longAgo, expiresAt: new Date('2020-01-08T12:00:00Z') })
      .where(eq(previewLinks.storyId, id)),
  );
  expect((await public_.goto(second))?.status()).toBe(404);
  await public_.context().close();
});

test('a comparison folds what stayed, knows what moved and only looks different, and does not live by colour', async ({
  page,
}) => {
  await page.goto(await openComparison());
  const fold = page.getByRole('group').filter({ hasText: 'Paragraph 1 to paragraph 3: no change' });
  await expect(fold.getByText('Nobody expected a musical number')).toBeHidden();
  await fold.getByText('no change', { exact: false }).first().click();
  await expect(fold.getByText('Nobody expected a musical number')).toBeVisible();
  await expect(page.getByText('moved here. It was paragraph 1')).toBeVisible();
  await expect(page.getByText('moved. It is paragraph 4 now')).toBeVisible();
  await expect(page.getByText('[now in italics]')).toBeVisible();

  const swap = page.getByRole('listitem').filter({ hasText: 'replaced' }).locator('.swap');
  const [was, is] = await Promise.all([0, 1].map((at) => swap.locator('figure').nth(at).boundingBox()));
  expect(Math.abs((was?.y ?? 0) - (is?.y ?? 99))).toBeLessThan(1);
  expect(is?.x).toBeGreaterThan((was?.x ?? 0) + (was?.width ?? 0));
  await expect(swap.locator('img')).toHaveCount(2);

  const line = (name: string) =>
    page
      .locator(name)
      .filter({ hasText: /\d+6/ })
      .evaluate((one) => getComputedStyle(one).textDecorationLine);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    expect([await line('ins'), await line('del')], media).toEqual(['underline', 'line-through']);
  }
  // To those who listen, each is said.
  await expect(page.locator('ins').filter({ hasText: '126' })).toHaveText('Added: 126');
  await expect(page.locator('del').filter({ hasText: '116' })).toHaveText('Taken out: 116');
});

/** Saved by somebody else, in another browser. */
async function change({ id, editor }: Pick<Changed, 'id' | 'editor'>, part: Partial<StoryContent>) {
  const copy = await openWorkingCopy(id, editor);
  if (!copy) throw new Error(`There is no story ${id}.`);
  await saveWorkingCopy(id, copy.version, { ...copy.content, ...part }, editor, new Date());
}

test('changes with a picture that nobody has described lead to where it is described', async ({
  page,
  javaScriptEnabled,
}) => {
  const { id, path, editor } = await changedStory();
  await signIn(page, await somebody('editor'), '/desk');
  await addPicture(page, javaScriptEnabled);
  const leadMediaId = Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0]);
  await change({ id, editor }, { leadMediaId });
  await page.goto(path);
  await ready(page);
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await expect(page.getByText(/^Nobody has said what is in/).first()).toBeVisible();

  await page.goto(`${path}/publish`);
  await expect(page.getByText(/^Nobody has said what is in/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish these changes' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Back to the text' })).toHaveAttribute('href', path);
  await page.getByRole('link', { name: 'Open the library' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/pictures?/);
});

test('nothing is brought back under the hands of somebody who writes, or published that was saved since', async ({
  page,
}) => {
  const { id, path, editor } = await changedStory();
  await holdStory({ storyId: id, page: 'elsewhere' }, editor, new Date());
  await signIn(page, await somebody('editor'), `${path}/revisions`);
  await page.getByRole('button', { name: 'Bring back revision 1' }).click();
  await expect(page.getByText(/has been writing in this text since \d/)).toBeVisible();

  await page.goto(`${path}/publish`);
  await change({ id, editor }, { headline: 'Saved since' });
  await page.getByRole('radio', { name: 'An update' }).check();
  await page.getByLabel('For readers').fill('It goes on.');
  const send = page.getByRole('button', { name: 'Publish these changes' });
  await send.click();
  await expect(page.getByText(/the text was saved again after you opened this page/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved since');
  await expect(page.getByLabel('For readers')).toHaveValue('It goes on.');
  await send.click();
  await expect(page.getByText('Readers have it now.')).toBeVisible();
});
