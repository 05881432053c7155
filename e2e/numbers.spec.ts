import { devices } from '@playwright/test';
import { mostReadEver } from '#db/numbers.ts';
import { findStory } from '#db/stories.ts';
import { readPath } from '#domain/reads.ts';
import { openPublication, somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

// A browser without a window says so, and counts as a machine.
test.use({ userAgent: devices['Desktop Chrome'].userAgent });

test.beforeEach(({ isMobile, javaScriptEnabled }) => {
  test.skip(
    Boolean(isMobile) || !javaScriptEnabled,
    'What is told is told by our module, and the desk has its own checks.',
  );
});

test('a reader reaches the last line, and an editor sees that one did', async ({ page }) => {
  openPublication();
  const id = (await findStory('reviews', 'her'))?.id ?? 0;
  const finished = async () => (await mostReadEver({ storyId: id }, 1))[0]?.finished ?? 0;
  const before = await finished();
  await page.clock.install();
  await page.goto('/reviews/her');
  const said: string[] = [];
  page.on('request', (asked) => {
    const { pathname } = new URL(asked.url());
    if (pathname.startsWith('/read/')) said.push(pathname);
  });
  await page.clock.fastForward(30_000);
  expect(said, 'whoever has not come to the end has not read it').toEqual([]);
  const last = page.locator('[data-read]');
  await last.scrollIntoViewIfNeeded();
  const told = page.waitForRequest((asked) => asked.url().endsWith(`${readPath(id)}/finished`));
  await page.clock.runFor(2_000);
  await told;
  await page.clock.runFor(30_000);
  expect(said).toHaveLength(1);

  await expect.poll(finished).toBeGreaterThan(before);
  await signIn(page, await somebody('editor'), `/desk/numbers?story=${id}`);
  await expect(page.getByRole('heading', { name: /reads in thirty days$/ })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Reads by day' })).toBeVisible();
  await page.getByText('The same as a table').click();
  await expect(page.getByRole('row').nth(1)).toContainText('%');
  await page.getByRole('link', { name: 'All stories' }).click();
  await page.getByLabel('Days', { exact: true }).selectOption('The last year');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('heading', { name: 'By week' })).toBeVisible();
});
