import { randomBytes } from 'node:crypto';
import { transaction } from '#db/connection.ts';
import { formerAddresses } from '#db/schema.ts';
import { findStory } from '#db/stories.ts';
import { openPublication } from './people.ts';
import { expect, test } from './test.ts';

test('a review is read from the front page to its related stories', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Review: Her' }).first().click();
  await expect(page).toHaveURL('/reviews/her');
  await expect(page).toHaveTitle('Review: Her. Marquee');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review: Her');
  await expect(page.getByRole('heading', { level: 1 }).locator('i')).toHaveText('Her');
  const byline = page.locator('.byline');
  await expect(byline.getByRole('link', { name: 'Ines Okafor' })).toHaveAttribute('href', /^\/critics\//);
  await expect(byline).toContainText('@inesokafor');
  await expect(byline.getByRole('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  await expect(byline).toContainText(/\d minutes/);
  await expect(byline.getByRole('link', { name: /\d+ comments/ })).toHaveAttribute('href', '#comments');

  const work = page.getByRole('complementary', { name: 'The work reviewed' });
  await expect(work.getByRole('img', { name: /Poster/ })).toBeVisible();
  await expect(work).toContainText('Film, 2013. 126 minutes');
  await expect(work).toContainText('Written and directed bySpike Jonze');
  await expect(work).toContainText('Joaquin Phoenix as Theodore');
  await expect(work).toContainText('Judged onThe theatrical cut');
  await expect(work).toContainText('Where nowIn theaters everywhere');

  const short = page.getByRole('region', { name: 'The short review' });
  await expect(short).toContainText('A lonely man buys a voice and is loved by it.');
  await expect(short.getByRole('img', { name: '4½ out of 5 stars' })).toBeVisible();

  await expect(page.locator('.prose').getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.locator('.prose figcaption').first()).toContainText('Hollis Reade');
  await expect(page.locator('.prose .pull')).toBeVisible();

  const stands = page.getByRole('region', { name: 'Where it stands' });
  await expect(stands.getByRole('link', { name: /No\.\s*1\s*in Top 10 Films of 2013/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Share this story' }).getByRole('link')).toHaveText([
    'Mail',
    'Bluesky',
    'Reddit',
  ]);
  const critic = page.getByRole('region', { name: 'Ines Okafor' });
  await expect(critic.getByRole('list', { name: 'Other reviews by Ines Okafor' }).getByRole('link')).toHaveCount(3);

  const related = page.getByRole('region', { name: 'Related stories' }).getByRole('article');
  await expect(related).toHaveCount(3);
  await expect(related.getByRole('link', { name: 'Review: Her', exact: true })).toHaveCount(0);
  for (const story of await related.all()) await expect(story.locator('img')).toHaveAttribute('width', /\d+/);
});

test('whoever comes back to a long text is led to where they stopped', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'The device remembers it.');
  const passage = page.locator('.prose > *').nth(8);
  await page.goto('/reviews/her');
  await passage.evaluate((one) => one.scrollIntoView());
  await page.goto('/reviews');
  await page.goto('/reviews/her');
  await expect(passage).not.toBeInViewport();
  await page.getByRole('status').getByRole('button', { name: 'Go on where you stopped' }).click();
  await expect(passage).toBeInViewport();
  await expect(page.locator('.prose > :focus')).toHaveCount(1);
  // Whoever has read to the end is not led anywhere.
  await page.locator('#comments').evaluate((one) => one.scrollIntoView());
  await page.goto('/reviews');
  await page.goto('/reviews/her');
  await page.evaluate(() => import('/place.js' as string));
  await expect(page.getByRole('button', { name: 'Go on where you stopped' })).toHaveCount(0);
});

test('a long headline is whole in the page and clipped by the sheet alone', async ({ page }) => {
  await page.goto('/reviews/her');
  const headline = page.getByRole('heading', { name: /Station of the Small Hours.*Keith$/ });
  await expect(headline).toHaveCSS('-webkit-line-clamp', '3');
  const { shown, whole } = await headline.evaluate((one) => ({ shown: one.clientHeight, whole: one.scrollHeight }));
  expect(shown).toBeLessThan(whole);
});

test('a spoiler is withheld until it is asked for, and covered again', async ({ page }) => {
  await page.goto('/reviews/her');
  const spoiler = page.locator('.prose .spoiler');
  const secret = spoiler.getByText('They all go.');
  await expect(spoiler.getByText('how it ends')).toBeVisible();
  expect(await page.content()).not.toContain('They all go.');
  await spoiler.getByText('Read it').click();
  await expect(secret).toBeVisible();
  await spoiler.locator('summary').press('Enter');
  await expect(secret).toBeHidden();
});

test('a note leads to the foot of the text and back', async ({ page }) => {
  await page.goto('/reviews/her');
  await page.getByRole('link', { name: 'Note 1', exact: true }).click();
  await expect(page).toHaveURL('/reviews/her#note-1');
  await expect(page.locator('#note-1')).toContainText('BeautifulHandwrittenLetters.com');
  await page.locator('#note-1').getByRole('link', { name: /^Back/ }).click();
  await expect(page).toHaveURL('/reviews/her#ref-1');
});

test('the menu opens and closes by keyboard, and its button says which', async ({ page, javaScriptEnabled }) => {
  await page.goto('/reviews/her');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  const button = page.locator('.menu > summary');
  await expect(button).toHaveText('Open menu', { useInnerText: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveText('Close menu', { useInnerText: true });
  await page.keyboard.press('Tab');
  const sections = page.getByRole('navigation', { name: 'All sections' });
  await expect(sections.getByRole('link', { name: 'Film' })).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Your account' }).getByRole('link')).toHaveText([
    'Sign in',
    'Make an account',
    'Saved for later',
  ]);
  if (javaScriptEnabled) await page.keyboard.press('Escape');
  else await button.press('Enter');
  await expect(button).toHaveText('Open menu', { useInnerText: true });
  await expect(button).toBeFocused();
  await expect(sections).toBeHidden();
});

test('the menu leads to the sections', async ({ page }) => {
  await page.goto('/reviews/her');
  await page.getByText('Open menu').click();
  await page.getByRole('navigation', { name: 'All sections' }).getByRole('link', { name: 'Games' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Games');
});

test('the page says which department it belongs to', async ({ page, isMobile }) => {
  test.skip(Boolean(isMobile), 'On a phone the departments are in the menu.');
  await page.goto('/reviews/her');
  const departments = page.getByRole('navigation', { name: 'Sections', exact: true });
  await expect(departments.locator('[aria-current]')).toHaveText('Film');
  await page.goto('/lists/top-10-films-of-2013');
  await expect(departments.locator('[aria-current]')).toHaveText('Lists');
});

test('a list ranks its works, and each leads to its review', async ({ page }) => {
  await page.goto('/lists/top-10-films-of-2013');
  const first = page.locator('#no-1');
  await expect(first.getByRole('heading', { level: 2 })).toHaveText('No. 1: Her');
  await expect(page.locator('.ranks > li')).toHaveCount(10);
  await first.getByRole('link', { name: 'Read the review of Her' }).click();
  await expect(page).toHaveURL('/reviews/her');
});

test('without a score the short review takes the width of its board', async ({ page }) => {
  await page.goto('/reviews/oil-for-the-lamp');
  const short = page.getByRole('region', { name: 'The short review' });
  await expect(short.locator('.score')).toHaveCount(0);
  const board = await short.locator('.board__in').boundingBox();
  const words = await short.locator('.board__text').boundingBox();
  expect(words?.width).toBe(board?.width);
});

test('a feature has its text and no short review', async ({ page }) => {
  await page.goto('/stories/nobody-whispers-at-the-pictures-any-more');
  await expect(page.locator('.kicker').first()).toHaveText('FilmFeature');
  await expect(page.locator('.prose')).toBeVisible();
  await expect(page.getByRole('region', { name: 'The short review' })).toHaveCount(0);
});

test('a link is copied where the device can do it', async ({ page, context, javaScriptEnabled }) => {
  await page.goto('/reviews/her');
  const copy = page.getByRole('button', { name: 'Copy link', exact: true });
  if (!javaScriptEnabled) return expect(copy).toBeHidden();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await copy.click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/reviews\/her$/);
});

test.describe('films', () => {
  test.use({ expectedErrors: [/^Foreign request: https:\/\/www\.youtube-nocookie\.com\//] });

  test('a film is a link; it plays in its place once it is asked for', async ({ page, javaScriptEnabled }) => {
    await page.route('https://www.youtube-nocookie.com/**', (route) => route.fulfill({ body: 'A film.' }));
    await page.goto('/reviews/her');
    const film = page.getByRole('link', { name: /Play the film/ });
    await expect(film).toHaveAttribute('href', /^https:\/\/youtu\.be\//);
    await expect(page.locator('iframe')).toHaveCount(0);
    if (!javaScriptEnabled) return;
    await film.click();
    await expect(page.locator('.film iframe')).toHaveAttribute('src', /^https:\/\/www\.youtube-nocookie\.com\/embed\//);
    await expect(page).toHaveURL('/reviews/her');
  });
});

test('a former address leads to the present one for ever', async ({ page, request }) => {
  openPublication();
  const her = await findStory('reviews', 'her');
  const slug = `her-as-it-was-${randomBytes(4).toString('hex')}`;
  await transaction((tx) => tx.insert(formerAddresses).values({ area: 'reviews', slug, storyId: her?.id ?? 0 }));
  const answer = await request.get(`/reviews/${slug}`, { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toMatch(/\/reviews\/her$/);
  await page.goto(`/reviews/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review: Her');
});

test.describe('addresses that lead nowhere', () => {
  test.use({ expectedErrors: [/the server responded with a status of 404/] });

  for (const path of ['/reviews/nobody-wrote-this', '/lists/nor-this', '/stories/her', '/nowhere']) {
    test(`${path} is a page of the site, with a way on`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such reel');
      await page.getByRole('main').getByRole('link', { name: 'the front page' }).click();
      await expect(page).toHaveURL('/');
    });
  }
});

test('search engines and shared links are told what a story is', async ({ page, request }) => {
  await page.goto('/reviews/her');
  const said = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
  const verdict = /^A lonely man buys a voice and is loved by it\./;
  expect(await said('description')).toMatch(verdict);
  expect(await said('og:description')).toMatch(verdict);
  expect(await said('og:title')).toBe('Review: Her');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/reviews\/her$/);

  const picture = await request.get((await said('og:image')) ?? '');
  expect(picture.status()).toBe(200);
  expect(picture.headers()['content-type']).toBe('image/jpeg');

  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  const graph: { '@type': string }[] = data['@graph'];
  const told = (type: string) => graph.find((node) => node['@type'] === type);
  expect(told('Review')).toMatchObject({ reviewRating: { ratingValue: 4.5, bestRating: 5 } });
  expect(told('Movie')).toMatchObject({ name: 'Her', dateCreated: '2013' });
  expect(graph).toContainEqual(expect.objectContaining({ '@type': 'Person', name: 'Ines Okafor' }));
});
