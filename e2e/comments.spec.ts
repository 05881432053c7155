import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';
import { asAnybody, comment, field, newThread, say } from './threads.ts';

test('comment, change it, take it back', async ({ page }) => {
  const { path } = await newThread();
  const wren = await somebody();
  await signIn(page, wren, path);
  await expect(page.getByText('Nobody has said anything yet.')).toBeVisible();

  await say(page, 'I went in ready to laugh.');
  await expect(page).toHaveURL(`${path}#c1`);
  await expect(page.getByRole('heading', { name: '1 comment' })).toBeVisible();
  await expect(comment(page, 1)).toContainText(new RegExp(`${wren.name} @[a-z0-9-]+ You says:`));
  const said = page.getByRole('status').filter({ hasText: 'Your comment is number 1.' });
  await expect(said).toHaveText('Your comment is number 1. You can change it for ten minutes.');

  await page.getByRole('link', { name: 'Edit comment 1' }).click();
  await expect(page.getByText('10 minutes left')).toBeVisible();
  await page.getByLabel('Change your comment').fill('I went in ready to *laugh at the moustache*.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page).toHaveURL(`${path}#c1`);
  await expect(comment(page, 1).locator('em')).toHaveText('laugh at the moustache');
  await expect(comment(page, 1)).toContainText('Changed on');

  await page.getByRole('link', { name: 'Remove comment 1' }).click();
  await page.getByRole('link', { name: 'Leave it' }).click();
  await expect(comment(page, 1).locator('em')).toBeVisible();
  await page.getByRole('link', { name: 'Remove comment 1' }).click();
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(comment(page, 1)).toContainText('Its author took it back on');
  await expect(comment(page, 1)).not.toContainText('moustache');
  await expect(page.getByRole('heading', { name: 'Comments', exact: true })).toBeVisible();

  await say(page, 'Second thoughts.');
  await expect(page).toHaveURL(`${path}#c2`);
});

test('an answer stands under what it answers', async ({ page }) => {
  const { path } = await newThread((by) => [
    { by, text: 'First.' },
    { by, text: 'Second.' },
  ]);
  await signIn(page, await somebody(), path);
  await page.getByRole('link', { name: 'Reply to comment 1' }).click();
  await expect(page.getByText('In answer to number 1')).toBeVisible();
  await say(page, 'I say so too.');
  await expect(page).toHaveURL(`${path}#c3`);
  await expect(comment(page, 1).locator('.replies #c3')).toContainText('I say so too.');
});

test('who writes of spoilers is asked about them once', async ({ page, javaScriptEnabled }) => {
  const { path } = await newThread();
  await signIn(page, await somebody(), path);
  await say(page, 'Spoiler: he goes.');
  await expect(page.getByText('You write of spoilers.')).toBeVisible();
  await expect(field(page)).toHaveValue('Spoiler: he goes.');
  await say(page, 'Spoiler: he goes to work.');
  await expect(comment(page, 1)).toContainText('he goes to work');

  // Either answer sends it, also after looking at another comment in between.
  await say(page, 'Spoiler: he comes back.');
  await page.getByRole('link', { name: 'Reply to comment 1' }).click();
  await expect(page.getByText('In answer to number 1')).toBeVisible();
  await expect(field(page)).toHaveValue('Spoiler: he comes back.');
  // With scripts the form went along as it stood, with its question.
  if (!javaScriptEnabled) await page.getByRole('button', { name: 'Post comment', exact: true }).click();
  await page.getByRole('button', { name: 'Yes: put it under bars and post it' }).click();
  await expect(page.locator('#c1 .replies #c2')).toContainText('Spoiler');
  await page.goto(path);
  await expect(field(page)).toHaveValue('');

  await say(page, 'He comes home.');
  await page.getByRole('link', { name: 'Edit comment 3' }).click();
  const words = page.getByLabel('Change your comment');
  await words.fill('Spoiler: he comes home.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(words).toHaveValue('Spoiler: he comes home.');
  await page.getByRole('button', { name: 'No: save it as it is' }).click();
  await expect(comment(page, 3)).toContainText('Spoiler: he comes home.');
});

test('what somebody covers is not in the page of others until they ask for it', async ({ page, browser }) => {
  const { path } = await newThread();
  await signIn(page, await somebody(), path);
  await say(page, 'I cried when ||he goes home||. Did you?');
  await expect(comment(page, 1)).toContainText('he goes home');
  const { javaScriptEnabled = true } = test.info().project.use;
  const other = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await other.goto(path);
  await expect(comment(other, 1)).toContainText('I cried when');
  expect(await other.content()).not.toContain('he goes home');
  await comment(other, 1).getByRole('link', { name: 'Read it' }).click();
  await expect(comment(other, 1)).toContainText('he goes home');
  await other.context().close();
});

test('a moderator puts bars over a comment and takes them off again', async ({ page }) => {
  const { path } = await newThread((by) => [{ by, text: 'He goes home.' }]);
  await signIn(page, await somebody('moderator'), path);
  await page.getByRole('button', { name: 'Put under bars comment 1' }).click();
  await expect(comment(page, 1).getByRole('link', { name: 'Read it' })).toBeVisible();
  expect(await asAnybody(page, path)).not.toContain('He goes home.');
  await page.getByRole('button', { name: 'Take the bars off comment 1' }).click();
  await expect(comment(page, 1)).toContainText('He goes home.');
});

test('a reply that is begun can still be said on its own', async ({ page }) => {
  const { path } = await newThread((by) => [{ by }]);
  await signIn(page, await somebody(), path);
  await page.getByRole('link', { name: 'Reply to comment 1' }).click();
  await page.getByRole('link', { name: 'Say it on its own instead' }).click();
  await expect(page.getByText('In answer to')).toBeHidden();
  await say(page, 'On its own, then.');
  await expect(page.locator('.thread > #c2')).toBeVisible();
});

test('answers below the fourth level say what they answer', async ({ page }) => {
  const { path } = await newThread((by) => [1, 2, 3, 4, 5].map((n) => (n === 1 ? { by } : { by, parent: n - 1 })));
  await signIn(page, await somebody(), `${path}?reply=5`);
  await say(page, 'This goes deep.');
  await expect(comment(page, 6)).toContainText('in reply to #5');
  await expect(page.locator('#c4 > .replies > #c6')).toBeVisible();
});

test('the preview shows the text as it will stand, and posts nothing', async ({ page }) => {
  const { path } = await newThread();
  await page.goto(path);
  await say(page, '> Suppose it all worked.\n\n*This* is it: ||she leaves||.', 'Preview');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.locator('blockquote')).toHaveText('Suppose it all worked.');
  await expect(preview.locator('em')).toHaveText('This');
  await expect(preview.getByText('she leaves.')).toBeHidden();
  await preview.getByText('Read it').click();
  await expect(preview.getByText('she leaves.')).toBeVisible();
  await expect(field(page)).toHaveValue(/Suppose it all worked/);
  expect(await asAnybody(page, path)).toContain('Nobody has said anything yet.');
});

test('what looks like a script is text', async ({ page }) => {
  const { path } = await newThread((by) => [{ by }]);
  await signIn(page, await somebody('critic'), path);
  await say(page, '<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) ||<b onclick=x>||');
  await expect(page).toHaveURL(`${path}#c2`);
  await expect(comment(page, 2)).toContainText('<script>alert(1)</script> <img src=x onerror=alert(1)>');
  await expect(comment(page, 2).locator('script, img, b[onclick], .comment__text a')).toHaveCount(0);
});

test('an anonymous visitor sees a new comment on the next request, and the count where the story is told of', async ({
  page,
}) => {
  const path = '/reviews/her';
  await signIn(page, await somebody(), path);
  // Her critic's page: on the front page the stories that other journeys publish take its place.
  const countElsewhere = async () =>
    Number(/href="\/reviews\/her#comments">(\d+) comment/.exec(await asAnybody(page, '/critics/ines-okafor'))?.[1]);
  const before = await countElsewhere();
  expect(await asAnybody(page, path)).not.toContain('This very minute.');
  const mark = `This very minute, ${Date.now()}.`;
  await say(page, mark);
  await expect(page).toHaveURL(/\/reviews\/her#c\d+$/);
  expect(await asAnybody(page, path)).toContain(mark);
  expect(await countElsewhere()).toBeGreaterThan(before);
});
