import { letterTo } from './letters.ts';
import { newPerson, somebody } from './people.ts';
import { fillDoor, signIn } from './sign-in.ts';
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
  await expect(comment(page, 1)).toContainText(`${wren.name} You says:`);
  await expect(page.getByRole('status')).toHaveText('Your comment is number 1. You can change it for ten minutes.');

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

test('typed before signing in, the words stand in the form afterwards', async ({ page }) => {
  const { path } = await newThread((by) => [{ by }]);
  const wren = await somebody();
  await page.goto(path);
  await page.getByRole('link', { name: 'Reply to comment 1' }).click();
  await page.getByLabel('It gives something away').check();
  await say(page, 'Kept while I find my key.', 'Sign in and post');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expect(page.getByText(/is kept\. It stands in the form/)).toBeVisible();
  await fillDoor(page, wren);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(`${path}#form`);
  await expect(field(page)).toHaveValue('Kept while I find my key.');
  await expect(page.getByLabel('It gives something away')).toBeChecked();
  await expect(page.getByText('In answer to number 1')).toBeVisible();
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.locator('#c1 .replies #c2')).toContainText('Read it');
  await page.goto(path);
  await expect(field(page)).toHaveValue('');
});

test('typed before signing up, the words wait for the mail', async ({ page }) => {
  const { path } = await newThread();
  const person = newPerson();
  await page.goto(path);
  await say(page, 'Kept while I make an account.', 'Make an account and post');
  await expect(page).toHaveURL(/\/sign-up\?next=/);
  await expect(page.getByText(/is kept\. It stands in the form/)).toBeVisible();
  await page.getByLabel('Name').fill(person.name);
  await fillDoor(page, person);
  await page.getByRole('button', { name: 'Make an account' }).click();
  const { link } = await letterTo(person.email);
  await page.goto(link);
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await expect(page).toHaveURL(`${path}#form`);
  await expect(field(page)).toHaveValue('Kept while I make an account.');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(comment(page, 1)).toContainText('Kept while I make an account.');
});

test('who changes their mind at the door finds the words in the form', async ({ page }) => {
  const { path } = await newThread();
  await page.goto(path);
  await say(page, 'Perhaps another time.', 'Sign in and post');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto(path);
  await expect(field(page)).toHaveValue('Perhaps another time.');
});

test('a session that ended while writing costs no text', async ({ page, context }) => {
  const { path } = await newThread();
  const wren = await somebody();
  await signIn(page, wren, path);
  await field(page).fill('Written for an hour.');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await fillDoor(page, wren);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(field(page)).toHaveValue('Written for an hour.');
});

test('a session that ended while changing a comment costs no text', async ({ page, context }) => {
  const { path } = await newThread();
  await signIn(page, await somebody(), path);
  await say(page, 'As it was.');
  await page.getByRole('link', { name: 'Edit comment 1' }).click();
  await page.getByLabel('Change your comment').fill('As it should be.');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByRole('alert')).toContainText('You are signed out.');
  await expect(page.getByLabel('Change your comment')).toHaveValue('As it should be.');
});

test('a first comment with a link waits for a moderator, who approves it in place', async ({ page, browser }) => {
  const { path } = await newThread();
  await signIn(page, await somebody(), path);
  await say(page, 'All of it at https://piano.example/half-a-bar');
  await expect(page).toHaveURL(`${path}#c1`);
  await expect(comment(page, 1)).toContainText('Held, because it is a first comment with a link. Only you can see it');
  expect(await asAnybody(page, path)).not.toContain('half-a-bar');
  await expect(page.getByRole('heading', { name: 'Comments', exact: true })).toBeVisible();

  const staff = await (await browser.newContext()).newPage();
  await signIn(staff, await somebody('moderator'), path);
  await expect(comment(staff, 1)).toContainText('Held: a first comment with a link.');
  await staff.getByRole('button', { name: 'Approve comment 1' }).click();
  await expect(comment(staff, 1)).not.toContainText('Held');
  expect(await asAnybody(staff, path)).toContain('half-a-bar');
  await expect(comment(staff, 1).getByRole('link', { name: /piano/ })).toHaveAttribute('rel', 'ugc nofollow noopener');
  await staff.context().close();
});

test('a moderator removes with a reason and restores, in place', async ({ page }) => {
  const { path } = await newThread((by) => [
    { by, text: 'You would think so.' },
    { by, parent: 1 },
  ]);
  await signIn(page, await somebody('moderator'), path);
  await page.getByRole('link', { name: 'Remove comment 1' }).click();
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(page.getByText('Say why, in a few words.')).toBeVisible();
  await page.getByLabel('Why').fill('aimed at the person');
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(page).toHaveURL(`${path}#c1`);
  await expect(comment(page, 1)).toContainText('aimed at the person. Its number stays.');
  const seen = await asAnybody(page, path);
  expect(seen).toContain('aimed at the person');
  expect(seen).not.toContain('You would think so.');
  await expect(page.locator('#c1 .replies #c2')).toBeVisible();

  await page.getByText(/^What Wren Abara .+ said$/).click();
  await expect(page.getByText('You would think so.')).toBeVisible();
  await page.getByRole('button', { name: 'Restore comment 1' }).click();
  await expect(comment(page, 1)).toContainText('You would think so.');
  expect(await asAnybody(page, path)).toContain('You would think so.');
});

test('a critic removes under an own story and nowhere else', async ({ page, browser }) => {
  const { path, author } = await newThread((by) => [{ by }, { by }]);
  await signIn(page, author, path);
  await page.getByRole('link', { name: 'Remove comment 1' }).click();
  await page.getByLabel('Why').fill('off the point');
  await page.getByRole('button', { name: 'Remove number 1' }).click();
  await expect(comment(page, 1)).toContainText('off the point. Its number stays.');
  await expect(page.getByRole('button', { name: 'Restore comment 1' })).toHaveCount(0);

  const other = await (await browser.newContext()).newPage();
  await signIn(other, await somebody('critic'), `${path}?remove=2`);
  await expect(comment(other, 2)).toBeVisible();
  await expect(other.getByRole('button', { name: 'Remove number 2' })).toHaveCount(0);
  await expect(other.getByRole('link', { name: 'Remove comment 2' })).toHaveCount(0);
  await other.context().close();
});

test('the sixth comment in five minutes is told when again, and its text stays', async ({ page }) => {
  const { path } = await newThread();
  await signIn(page, await somebody(), path);
  for (const number of [1, 2, 3, 4, 5]) {
    await say(page, `And another thing, number ${number}.`);
    await expect(page).toHaveURL(`${path}#c${number}`);
  }
  await say(page, 'And a sixth thing.');
  await expect(page.getByRole('alert')).toContainText(/5 comments in 5 minutes.+The next one is welcome in \d minutes/);
  await expect(field(page)).toHaveValue('And a sixth thing.');
});

test('a thread that closes while somebody writes keeps the text', async ({ page, browser }) => {
  const { path } = await newThread((by) => [{ by }]);
  await signIn(page, await somebody(), path);
  await field(page).fill('I had just thought of something.');

  const staff = await (await browser.newContext()).newPage();
  await signIn(staff, await somebody('moderator'), path);
  await staff.getByRole('button', { name: 'Close this thread' }).click();
  await expect(staff.getByText('This thread closed on')).toBeVisible();
  await expect(staff.getByRole('link', { name: 'Reply to comment 1' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.getByRole('alert')).toContainText('This thread was closed while you wrote.');
  await expect(field(page)).toHaveValue('I had just thought of something.');
  expect(await asAnybody(page, path)).toContain('This thread closed on');

  await staff.getByRole('button', { name: 'Open this thread again' }).click();
  await expect(staff.getByRole('link', { name: 'Reply to comment 1' })).toBeVisible();
  await staff.context().close();
});

test('too short is said beside the field, signed in or not', async ({ page }) => {
  const { path } = await newThread();
  await page.goto(path);
  await say(page, 'Hm.', 'Sign in and post');
  await expect(page.getByText('A comment has at least 5 characters.')).toBeVisible();
  await expect(field(page)).toHaveValue('Hm.');
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
});

test('a form that is sent twice posts once', async ({ page }) => {
  const { path } = await newThread();
  await signIn(page, await somebody(), path);
  await field(page).fill('Said once.');
  const multipart = await page.locator('#form').evaluate((form: HTMLFormElement) => {
    const data = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    return Object.fromEntries([...data, ['intent', 'post']]) as Record<string, string>;
  });
  const send = () =>
    page.request.post(path, { multipart, maxRedirects: 0, headers: { origin: new URL(page.url()).origin } });
  const answers = await Promise.all([send(), send(), send()]);
  for (const answer of answers) {
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toMatch(/#c1$/);
  }
  await page.getByRole('button', { name: 'Post comment' }).dblclick();
  await expect(page).toHaveURL(`${path}#c1`);
  await expect(page.getByRole('heading', { name: '1 comment' })).toBeVisible();
});

test('an anonymous visitor sees a new comment on the next request, and the count on the front page', async ({
  page,
}) => {
  const path = '/reviews/her';
  await signIn(page, await somebody(), path);
  const countOnFront = async () =>
    Number(/href="\/reviews\/her#comments">(\d+) comment/.exec(await asAnybody(page, '/'))?.[1]);
  const before = await countOnFront();
  expect(await asAnybody(page, path)).not.toContain('This very minute.');
  const mark = `This very minute, ${Date.now()}.`;
  await say(page, mark);
  await expect(page).toHaveURL(/\/reviews\/her#c\d+$/);
  expect(await asAnybody(page, path)).toContain(mark);
  expect(await countOnFront()).toBeGreaterThan(before);
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

test('numbers lead to the page that holds them', async ({ page, javaScriptEnabled }) => {
  const { path } = await newThread((by) => [
    ...Array.from({ length: 60 }, (_, n) => ({ by, text: `Remark ${n + 1}.` })),
    { by, parent: 2, text: 'A late answer.' },
  ]);
  await page.goto(`${path}/comments/55`);
  await expect(page).toHaveURL(`${path}?comments=2#c55`);
  await expect(comment(page, 55)).toContainText('Remark 55.');
  await comment(page, 55).locator('time').click();
  await expect(page).toHaveURL(`${path}?comments=2#c55`);
  await page.goto(`${path}/comments/61`);
  await expect(page).toHaveURL(`${path}#c61`);
  await page.getByRole('link', { name: 'Later comments' }).click();
  await expect(page).toHaveURL(`${path}?comments=2#comments`);
  await page.getByRole('link', { name: 'Page 1' }).click();
  await expect(comment(page, 1)).toBeVisible();
  if (javaScriptEnabled) {
    await page.goto(`${path}#c60`);
    await expect(page).toHaveURL(`${path}?comments=2#c60`);
  }
  const nowhere = await page.request.get(`${path}?comments=3`);
  expect(nowhere.status()).toBe(404);
});

test('a comment on the second page comes back to the second page', async ({ page }) => {
  const { path } = await newThread((by) => Array.from({ length: 50 }, () => ({ by })));
  await signIn(page, await somebody(), path);
  await say(page, 'The fifty-first.');
  await expect(page).toHaveURL(`${path}?comments=2#c51`);
  await page.getByRole('link', { name: 'Edit comment 51' }).click();
  await page.getByLabel('Change your comment').fill('Hm.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('A comment has at least 5 characters.')).toBeVisible();
  await page.getByLabel('Change your comment').fill('The fifty-first, changed.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page).toHaveURL(`${path}?comments=2#c51`);
  await expect(comment(page, 51)).toContainText('The fifty-first, changed.');
});
