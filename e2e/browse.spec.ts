import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** The path and query of the page that stands in the window. */
const place = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

test('from the front page through a section to its critic, a work and the list that it tops', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Marquee' })).toBeVisible();
  const lead = page.getByRole('article').first();
  await expect(lead.getByRole('heading', { level: 2 })).toHaveText('Review: Her');

  await lead.getByRole('link', { name: 'Film' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Film' })).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('The short review');

  await page.locator('.byline').getByRole('link', { name: 'Ines Okafor' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ines Okafor' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Reviews by Ines Okafor by score' }).getByRole('listitem')).toHaveCount(
    10,
  );

  await page.goto('/sections/film');
  await page.getByRole('region', { name: 'On now, by score' }).getByRole('link', { name: 'Her', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Her' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Joaquin Phoenix' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read the review' })).toHaveAttribute('href', '/reviews/her');

  await page.getByRole('link', { name: 'in Top 10 Films of 2013' }).click();
  await expect(page).toHaveURL(/\/lists\/top-10-films-of-2013#no-1$/);
});

test('the archive is turned page by page, and each page knows its neighbours', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'All reviews', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reviews' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(20);
  await expect(page.locator('link[rel="next"]')).toHaveAttribute('href', /\/reviews\?page=2$/);
  await expect(page.locator('link[rel="prev"]')).toHaveCount(0);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/reviews$/);

  await page.getByRole('link', { name: 'Older stories' }).click();
  expect(place(page)).toBe('/reviews?page=2');
  await expect(page).toHaveTitle('Reviews, page 2. Marquee');
  await expect(page.locator('[aria-current="page"]', { hasText: '2' })).toBeVisible();
  await expect(page.locator('link[rel="prev"]')).toHaveAttribute('href', /\/reviews$/);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/reviews\?page=2$/);

  await page.getByRole('link', { name: 'Newer stories' }).click();
  expect(place(page)).toBe('/reviews');
});

test('the lead picture is asked for before the page is read, all others when they come near', async ({ page }) => {
  await page.goto('/');
  const preload = page.locator('link[rel="preload"][as="image"]');
  await expect(preload).toHaveCount(1);
  await expect(preload).toHaveAttribute('imagesrcset', /^\/media\/.+\.avif 240w/);
  await expect(page.locator('img[fetchpriority="high"]')).toHaveCount(1);
  const others = page.locator('main img:not([fetchpriority])');
  expect(await others.count()).toBeGreaterThan(8);
  for (const image of await others.all()) {
    await expect(image).toHaveAttribute('loading', 'lazy');
    await expect(image).toHaveAttribute('width', /^\d+$/);
    await expect(image).toHaveAttribute('height', /^\d+$/);
  }
});

const nowhere = [
  '/reviews?page=99',
  '/reviews?page=0',
  '/reviews?page=02',
  '/reviews?page=two',
  '/reviews?page=1&page=2',
  '/lists?page=2',
  '/sections/film?page=99',
  '/sections/opera',
  '/critics/nobody',
  '/critics/wren-abara',
  '/works/nothing',
];

test('an address that leads nowhere is answered with the whole 404 page', async ({ request }) => {
  for (const address of nowhere) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.text(), address).toContain('No such reel');
  }
});

test('the first page has one address only', async ({ request }) => {
  const answer = await request.get('/reviews?page=1', { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toMatch(/\/reviews$/);
});

test('feed and site map are whole XML, robots are shown the way', async ({ page, request, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'the browser reads the XML with a script of ours');
  await page.goto('/critics');
  for (const [address, type] of [
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ] as const) {
    const answer = await request.get(address);
    expect(answer.headers()['content-type']).toBe(type);
    const xml = await answer.text();
    const found = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'application/xml');
      const links = [...read.querySelectorAll('item > link, url > loc')].map((link) => link.textContent);
      return { broken: read.querySelector('parsererror')?.textContent, links };
    }, xml);
    expect(found.broken).toBeUndefined();
    expect(found.links).toContainEqual(expect.stringMatching(/^https?:\/\/.+\/reviews\/her$/));
  }
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Disallow: /desk');
  expect(robots).toMatch(/^Sitemap: https?:\/\/.+\/sitemap\.xml$/m);
});
