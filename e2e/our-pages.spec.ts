import { newTitle, publish, ready, save, startStory, writeReview } from './desk.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

/** Links to our own stories, works and critics, and cards of them. */

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'The rich text is a script.');
test.use({ expectedErrors: [/the server responded with a status of 404/] });

test('a link and a card follow a story to its new address, and are only words once it is gone', async ({ page }) => {
  test.slow();
  await signIn(page, await somebody('editor'), '/desk');
  const linked = newTitle('Moving House');
  const review = await writeReview(page, linked);
  await publish(page);

  await startStory(page, 'feature');
  await page.getByLabel('Headline').fill(newTitle('Links'));
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await text.click();
  await page.keyboard.type('our review');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+Shift+O');
  const field = page.getByRole('combobox', { name: 'Find a story, a work, a critic or a guest of ours' });
  await field.fill(linked);
  await expect(page.getByRole('option', { name: new RegExp(linked) })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(text.locator('.reference')).toHaveText('our review');
  await expect(text).toBeFocused();
  // The cursor stands behind the link, and what is typed does not take the place of its words.
  await page.keyboard.press('Enter');
  await page.keyboard.type('/score');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Find the review for the score card' }).fill(linked);
  await page.getByRole('option', { name: new RegExp(linked) }).click();
  await expect(text.getByText('Score card')).toBeVisible();
  await publish(page);
  await page.getByRole('link', { name: 'See it live' }).first().click();
  await page.waitForURL(/\/stories\//);
  const live = page.url();
  const link = page.locator('.prose > p').getByRole('link', { name: 'our review' });
  await expect(link).toHaveAttribute('href', /\/reviews\/moving-house/);
  await expect(page.locator('.see').getByRole('img', { name: '4½ out of 5 stars' })).toBeVisible();

  await page.goto(`/desk/stories/${review}`);
  await ready(page);
  const slug = `elsewhere-${review}`;
  await page.getByText('Address and disclosure').click();
  await page.getByLabel('Address', { exact: true }).fill(slug);
  await save(page);
  await publish(page, 'Publish changes');
  await page.goto(live);
  await expect(link).toHaveAttribute('href', `/reviews/${slug}`);
  await expect(page.locator('.see a')).toHaveAttribute('href', `/reviews/${slug}`);

  await page.goto(`/desk/stories/${review}/withdraw`);
  await page.getByRole('button', { name: /^Withdraw/ }).click();
  await expect(page).not.toHaveURL(/\/withdraw$/);
  await page.goto(live);
  await expect(page.locator('.prose')).toContainText('our review');
  await expect(link).toHaveCount(0);
  await expect(page.locator('.see')).toHaveCount(0);
});

test('works and critics are found too, and a link can be taken away again', async ({ page }) => {
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'feature');
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await text.click();
  for (const [typed, option] of [
    ['white err', /^White Errand Film, \d{4}$/],
    ['ines', /^Ines Okafor Critic/],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+Shift+O');
    await page.getByRole('combobox', { name: /of ours$/ }).fill(typed);
    await page.getByRole('option', { name: option }).click();
    await page.keyboard.type(' ');
  }
  await expect(text.locator('.reference')).toHaveText(['White Errand', 'Ines Okafor']);
  await text.locator('.reference').first().click();
  await page.getByRole('toolbar').getByRole('button', { name: 'Our page' }).click();
  await page.getByRole('button', { name: 'Take the link away' }).click();
  await expect(text.locator('.reference')).toHaveText(['Ines Okafor']);
  await expect(text).toContainText('White Errand');
});
