import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { transaction } from '#db/connection.ts';
import { rateWork } from '#db/ratings.ts';
import { chooseReaderPage } from '#db/reader-pages.ts';
import { works } from '#db/schema.ts';
import { findSection } from '#db/sections.ts';
import { makeStory } from '#db/testing-stories.ts';
import { handleFromName } from '#domain/handle.ts';
import type { WorkKind } from '#domain/work.ts';
import { openPublication, somebody } from './people.ts';
import { fillDoor, signIn, throughTheDoor } from './sign-in.ts';
import { barriers, overflow } from './standards.ts';
import { expect, test } from './test.ts';
import { asAnybody, field, newThread, say } from './threads.ts';

/** Works that were seen: what they open, for whom, and how the marks move into an account. */

const secretOf = async (page: Page) => {
  await page.goto('/reviews/her');
  return page.locator('.prose').getByText('They all go.');
};

test('what a guest has seen is open to them alone, and comes along when they sign in', async ({ page, browser }) => {
  await expect(await secretOf(page)).toHaveCount(0);
  await page.goto('/works/her');
  await page.getByRole('button', { name: 'I have seen it' }).click();
  await expect(page.getByText('You have seen it.')).toBeVisible();
  await expect(await secretOf(page)).toBeVisible();
  // Whoever has not seen it gets the page that is kept for everybody.
  const other = await browser.newPage();
  await expect(await secretOf(other)).toHaveCount(0);
  await other.close();

  const reader = await somebody();
  const ofReader = `/readers/${handleFromName(reader.name)}`;
  await chooseReaderPage(reader.id, { page: true, ratings: false, seen: true });
  expect(await asAnybody(page, ofReader)).not.toContain('/works/her');
  await throughTheDoor(page, reader, '/account');
  expect(await asAnybody(page, ofReader)).toContain('/works/her');
  const seen = page.getByRole('region', { name: 'Seen, read, played' });
  await expect(seen.getByRole('link', { name: 'Her' })).toBeVisible();
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('marquee-seen');
  await expect(await secretOf(page)).toBeVisible();

  await page.goto('/account');
  await seen.getByRole('button', { name: /^Take it off\s?: Her$/ }).click();
  await expect(seen.getByText('Nothing yet.')).toBeVisible();
  await expect(await secretOf(page)).toHaveCount(0);
});

test('what a guest saves for later stays in the browser, and comes along when they sign in', async ({ page }) => {
  await page.goto('/reviews/her');
  await page.getByRole('button', { name: 'Save for later' }).click();
  await page.getByRole('link', { name: 'Saved for later' }).first().click();
  await expect(page.getByRole('link', { name: 'Review: Her', exact: true })).toBeVisible();
  await throughTheDoor(page, await somebody(), '/saved');
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('marquee-saved');
  await page.getByRole('button', { name: /^Take it off the list: Review: Her$/ }).click();
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
  await page.goto('/reviews/her');
  await expect(page.getByRole('button', { name: 'Save for later' })).toBeVisible();
});

test('a review marks its work, too, and takes the mark back', async ({ page, javaScriptEnabled }) => {
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 560 });
  await page.goto('/reviews/her');
  const button = page.getByRole('button', { name: 'I have seen it' });
  await button.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await button.click();
  await expect(page.locator('.prose').getByText('They all go.')).toBeVisible();
  await expect(page).toHaveURL(javaScriptEnabled ? '/reviews/her' : '/reviews/her#seen');
  // With JavaScript nothing moves and the focus stays; without, it comes back to the button and not below it.
  if (javaScriptEnabled) {
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await expect(page.getByRole('button', { name: 'I have not' })).toBeFocused();
  }
  await expect(page.getByRole('button', { name: 'I have not' })).toBeInViewport();
  expect(await overflow(page)).toBe(0);
  if (javaScriptEnabled) expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'I have not' }).click();
  await expect(button).toBeVisible();
  await expect(page.locator('.prose').getByText('They all go.')).toHaveCount(0);
});

test('of a series it is said how far', async ({ page }) => {
  const { path } = await madeWork('series');
  await page.goto(path);
  await page.getByLabel('Episode').fill('5');
  await page.getByRole('button', { name: 'I have seen it' }).click();
  await expect(page.getByText('In which season is that episode?')).toBeVisible();
  await expect(page.getByLabel('Episode')).toHaveValue('5');
  await page.getByLabel('Up to season').fill('2');
  await page.getByRole('button', { name: 'I have seen it' }).click();
  await expect(page.getByText('You have seen it, up to season 2, episode 5.')).toBeVisible();
  await page.getByLabel('Episode').fill('');
  await page.getByRole('button', { name: 'So far' }).click();
  await expect(page.getByText('You have seen it, up to season 2.')).toBeVisible();
});

test('a comment on a series says how far it gives it away, to who has come so far', async ({ page, browser }) => {
  const { path, review } = await madeWork('series');
  await page.goto(review);
  await field(page).fill('The guard gets off in Basel.');
  await page.getByLabel('Up to episode').fill('5');
  await page.getByRole('button', { name: 'Sign in and post' }).click();
  await expect(page.getByText('In which season is that episode?')).toBeVisible();
  await page.getByLabel('Spoils season').fill('2');
  await page.getByRole('button', { name: 'Sign in and post' }).click();
  // Through the door with all that was typed.
  const reader = await somebody();
  await fillDoor(page, reader);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByLabel('Spoils season')).toHaveValue('2');
  await expect(page.getByLabel('Up to episode')).toHaveValue('5');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.locator('#c1')).toContainText('Spoils season 2, episode 5');
  expect(await overflow(page)).toBe(0);

  const other = await browser.newPage();
  await other.goto(review);
  await expect(other.locator('#c1')).toContainText('Spoils season 2, episode 5');
  expect(await other.content()).not.toContain('Basel');
  await other.goto(path);
  await other.getByLabel('Up to season').fill('2');
  await other.getByLabel('Episode').fill('5');
  await other.getByRole('button', { name: 'I have seen it' }).click();
  await expect(other.getByText('You have seen it, up to season 2, episode 5.')).toBeVisible();
  await other.goto(review);
  await expect(other.locator('#c1')).toContainText('The guard gets off in Basel.');

  // Staff say so of somebody else's.
  await page.goto(`${review}?edit=1#c1`);
  await page.locator('#c1').getByLabel('Spoils season').fill('');
  await page.locator('#c1').getByLabel('Up to episode').fill('');
  await page.getByRole('checkbox', { name: 'It gives something away' }).first().uncheck();
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.locator('#c1')).not.toContainText('Spoils');
  await signIn(other, await somebody('moderator'), review);
  await other.getByRole('link', { name: /^Put under bars/ }).click();
  await other.locator('#c1').getByLabel('Spoils season').fill('1');
  await other.getByRole('button', { name: 'Put number 1 under bars' }).click();
  await expect(other.locator('#c1')).toContainText('Spoils season 1');
  await other.close();
});

test('five ratings make a mean; each reader has one and may change it', async ({ page, javaScriptEnabled }) => {
  const { path, id } = await madeWork('film');
  for (const rating of [10, 10, 9, 1]) await rateWork((await somebody()).id, id, rating, new Date());
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'What readers say' })).toHaveCount(0);
  await throughTheDoor(page, await somebody(), path);
  await page.getByRole('radio', { name: '3½ out of 5 stars' }).check({ force: true });
  await page.getByRole('button', { name: 'Rate it' }).click();
  const readers = page.getByRole('region', { name: 'What readers say' });
  await expect(readers).toContainText('5 ratings');
  await expect(readers).toContainText('3.7 of 5');
  await expect(page.getByRole('list', { name: 'Ratings by number of stars' }).getByRole('listitem').first()).toHaveText(
    /5 stars\s*40 %/,
  );
  expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain('"ratingCount":5');
  if (javaScriptEnabled) expect(await barriers(page)).toEqual([]);
  await expect(page.getByRole('radio', { name: '3½ out of 5 stars' })).toBeChecked();
  await page.getByRole('radio', { name: '1 out of 5 stars' }).check({ force: true });
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(readers).toContainText('3.2 of 5');
  await page.getByRole('button', { name: 'Take my rating back' }).click();
  await expect(page.getByRole('heading', { name: 'What readers say' })).toHaveCount(0);
});

test('who is signed out is led through the door with the stars that they chose', async ({ page }) => {
  const { path } = await madeWork('film');
  const reader = await somebody();
  await page.goto(path);
  await page.getByRole('radio', { name: '4 out of 5 stars' }).check({ force: true });
  await page.getByRole('button', { name: 'Rate it' }).click();
  await fillDoor(page, reader);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('radio', { name: '4 out of 5 stars' })).toBeChecked();
  await page.getByRole('button', { name: 'Rate it' }).click();
  await expect(page.getByRole('button', { name: 'Change it' })).toBeVisible();
});

test('a page gathers what a reader shows, and is gone when they take it back', async ({ page, browser }) => {
  const reader = await somebody();
  const { path } = await newThread();
  await throughTheDoor(page, reader, path);
  const handle = handleFromName(reader.name);
  await say(page, `I went in ready to laugh, as @${handle} does. ||He goes home.||`);
  const other = await browser.newPage();
  const address = `/readers/${handle}`;
  // Whoever has no page is called, and leads nowhere.
  await other.goto(path);
  await expect(other.locator('#c1 .comment__head')).toContainText(`@${handle}`);
  await expect(other.locator('#c1').getByRole('link', { name: `@${handle}` })).toHaveCount(0);
  expect((await other.goto(address))?.status()).toBe(404);
  await page.goto('/account');
  await page.getByRole('checkbox', { name: 'I have a page, with what I said here' }).check();
  await page.getByRole('button', { name: 'Save the choice', exact: true }).click();
  await page.getByRole('link', { name: 'Your page, as others see it' }).click();
  await expect(page).toHaveURL(address);
  await other.goto(address);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(reader.name);
  await expect(other.getByRole('article')).toContainText('I went in ready to laugh');
  expect(await other.content()).not.toContain('He goes home.');
  // Whoever reads the thread is led here from what they said.
  await other.goto(path);
  await expect(other.locator('#c1 .comment__text').getByRole('link', { name: `@${handle}` })).toHaveAttribute(
    'href',
    address,
  );
  await other.getByRole('link', { name: reader.name, exact: true }).click();
  await expect(other).toHaveURL(address);
  await other.getByRole('link', { name: /^Spoiler/ }).click();
  await expect(other).toHaveURL(`${path}#c1`);
  await page.goto('/account');
  await page.getByRole('checkbox', { name: 'I have a page, with what I said here' }).uncheck();
  await page.getByRole('button', { name: 'Save the choice', exact: true }).click();
  await expect(page.getByText('It counts from now on.')).toBeVisible();
  expect((await other.goto(address))?.status()).toBe(404);
  await other.goto(path);
  await expect(other.locator('#c1').getByRole('link', { name: reader.name })).toHaveCount(0);
  await other.close();
});

/** A work with a page, which no other test looks at. */
async function madeWork(kind: WorkKind): Promise<{ path: string; review: string; id: number }> {
  openPublication();
  const slug = `${kind}-${randomBytes(4).toString('hex')}`;
  const at = new Date('1999-01-01T12:00:00Z');
  const { id: authorId } = await somebody('critic');
  const work = { kind, slug, title: slug, titleFolded: slug, facts: [], createdAt: at };
  const [row] = await transaction((tx) => tx.insert(works).values(work).returning({ id: works.id }));
  const section = await findSection('tv');
  if (!row || !section) throw new Error('The work was not made.');
  await makeStory({ slug, authorId, sectionId: section.id, workId: row.id, publishedAt: at });
  return { path: `/works/${slug}`, review: `/reviews/${slug}`, id: row.id };
}
