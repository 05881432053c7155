import { badFiles, goodFiles, jpeg } from '#db/testing-pictures.ts';
import { isUploadRefusal, uploadRefusals } from '#domain/upload.ts';
import { hydrated, newTitle, publish, save, startStory } from './desk.ts';
import { addPicture, describePicture, fileOf, newName, sendFiles, takeHero } from './media.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { barriers, faults, overflow } from './standards.ts';
import { expect, test } from './test.ts';

/** The wall shows pictures of other journeys too, and one of them may be replaced or removed before its file is asked for. */
test.use({ expectedErrors: [/status of 404 .*\/media\/[0-9a-f]+-\w+\.(avif|webp|jpg)\)/] });

test('good files of every kind go into the library', async ({ page, javaScriptEnabled }) => {
  await signIn(page, await somebody('contributor'), '/desk/media');
  const files = await Promise.all(
    Object.entries(goodFiles).map(async ([name, make]) => fileOf(newName(name.replace('.', '-')), await make())),
  );
  await sendFiles(page, files, javaScriptEnabled);
  if (!javaScriptEnabled) await expect(page.getByText('5 pictures added.')).toBeVisible();
  for (const { name } of files) {
    await expect(page.getByRole('list', { name: 'Pictures, newest first' }).getByRole('link', { name })).toBeVisible();
  }
});

test('bad files of a dozen kinds are refused, each with its reason', async ({ page, javaScriptEnabled }) => {
  test.slow();
  await signIn(page, await somebody('critic'), '/desk/media');
  const sent = await Promise.all(
    Object.entries(badFiles).map(async ([name, { bytes, why }]) => ({ file: fileOf(name, await bytes()), why })),
  );
  // A browser that sends a form sends it whole: what is too large for a file may be too large for this test's driver.
  const some = sent.filter(({ why }) => javaScriptEnabled || why !== 'large');
  await sendFiles(
    page,
    some.map(({ file }) => file),
    javaScriptEnabled,
  );
  expect(some.length).toBeGreaterThan(12);
  for (const { file, why } of some) {
    const sentence = isUploadRefusal(why) ? uploadRefusals[why] : why;
    const said = javaScriptEnabled ? page.locator('.uploads > li') : page.locator('.notice p');
    await expect(said.filter({ hasText: file.name }).filter({ hasText: sentence })).toBeVisible();
  }
});

test('the same file twice is one picture', async ({ page, javaScriptEnabled }) => {
  await signIn(page, await somebody('critic'), '/desk/media');
  const bytes = await jpeg();
  await sendFiles(page, [fileOf(newName('first'), bytes)], javaScriptEnabled);
  const second = newName('second');
  await sendFiles(page, [fileOf(second, bytes)], javaScriptEnabled);
  await expect(page.getByText(/in the library already/i).first()).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Pictures, newest first' }).getByRole('link', { name: second }),
  ).toHaveCount(0);
});

test('a story waits for the words of its picture; where it is pressed, it is cut for readers', async ({
  page,
  javaScriptEnabled,
}) => {
  test.slow();
  await signIn(page, await somebody('critic'), '/desk/media');
  const name = await addPicture(page, javaScriptEnabled);
  const picturePage = page.url().replace(/\?.*/, '');
  const id = await startStory(page, 'feature');
  await page.getByLabel('Headline').fill(newTitle('With A Hero'));
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Film');
  await takeHero(page, name);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText(`Nobody has said what is in ${name}.`).first()).toBeVisible();

  await page.goto(picturePage);
  if (javaScriptEnabled) await hydrated(page);
  const sight = page.getByRole('button', { name: 'Set the focal point where you press' });
  const box = await sight.boundingBox();
  await sight.click({ position: { x: (box?.width ?? 0) * 0.2, y: (box?.height ?? 0) * 0.7 } });
  // Without JavaScript the press itself has saved it.
  await expect(page.locator('.sight')).toHaveAttribute('data-x', '20');
  await expect(page.locator('.sight')).toHaveAttribute('data-y', '70');
  await describePicture(page, 'A plain of one colour');
  await expect(page.locator('.sight')).toHaveAttribute('data-x', '20');

  await page.goto(`/desk/stories/${id}`);
  await publish(page);
  await page.getByRole('link', { name: 'See it live' }).first().click();
  const hero = page.getByRole('img', { name: 'A plain of one colour' });
  await expect(hero).toHaveAttribute('data-x', '20');
  await expect(hero).toHaveCSS('object-position', '20% 70%');
});

test('Enter in a field saves the words and moves no focal point', async ({ page, javaScriptEnabled }) => {
  await signIn(page, await somebody('critic'), '/desk/media');
  await addPicture(page, javaScriptEnabled);
  await page.getByLabel('Credit').fill('Hollis Reade');
  if (javaScriptEnabled) await page.getByRole('button', { name: 'Save', exact: true }).click();
  else await page.getByLabel('Credit').press('Enter');
  await expect(page.getByText('Every page with the picture shows it so.')).toBeVisible();
  await expect(page.getByLabel('Credit')).toHaveValue('Hollis Reade');
  await expect(page.locator('.sight')).toHaveAttribute('data-x', '50');
});

test('what is wrong is said beside its field, and nothing typed is lost', async ({ page, javaScriptEnabled }) => {
  await signIn(page, await somebody('critic'), '/desk/media');
  await addPicture(page, javaScriptEnabled);
  await page.getByLabel('What is in the picture?').fill('A door');
  await page.getByRole('checkbox', { name: /^Decoration/ }).check();
  await page.getByLabel('Credit').fill('Hollis Reade');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Either describe it or mark it as decoration, not both.')).toBeVisible();
  await expect(page.getByLabel('Credit')).toHaveValue('Hollis Reade');
  await expect(page.getByLabel('What is in the picture?')).toHaveValue('A door');
});

test('a picture in use is not removed, but replaced; one that is not is', async ({ page, javaScriptEnabled }) => {
  test.slow();
  await signIn(page, await somebody('critic'), '/desk/media');
  const name = await addPicture(page, javaScriptEnabled);
  const picturePage = page.url().replace(/\?.*/, '');
  const other = await page.context().newPage();
  const headline = newTitle('In Use');
  await startStory(other, 'feature');
  await other.getByLabel('Headline').fill(headline);
  await takeHero(other, name);
  await save(other);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('The picture is in use by now.')).toBeVisible();
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove', exact: true })).toBeDisabled();

  const before = await page.locator('.wall img').first().getAttribute('src');
  await page.getByLabel('Another file in its place').setInputFiles([fileOf('new.jpg', await jpeg(500, 700))]);
  await page.getByRole('button', { name: 'Replace the file' }).click();
  await expect(page.getByText('The new file stands wherever the old one did.')).toBeVisible();
  expect(await page.locator('.wall img').first().getAttribute('src')).not.toBe(before);

  const none = other.getByRole('radio', { name: 'No picture' });
  // Without JavaScript the page is a new one after saving, and the wall is closed on it.
  if (!(await none.isVisible())) await other.getByText('Another picture', { exact: true }).click();
  await none.check();
  await save(other);
  await page.goto(picturePage);
  await expect(page.getByText('In an earlier revision, which is kept for good')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove', exact: true })).toBeDisabled();

  await addPicture(page, javaScriptEnabled);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('The picture and its files are removed.')).toBeVisible();
});

test('pictures are dropped on the library, and stopped on their way', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'It is a script.');
  await signIn(page, await somebody('critic'), '/desk/media');
  await hydrated(page);
  const name = newName('dropped');
  const bring = async (file: string, bytes: Buffer) => {
    const brought = await page.evaluateHandle(
      ([called, base64 = '']) => {
        const data = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([content], called ?? '', { type: 'image/jpeg' }));
        return data;
      },
      [file, bytes.toString('base64')],
    );
    await page.locator('main').dispatchEvent('drop', { dataTransfer: brought });
  };
  await bring(name, await jpeg());
  await expect(page.getByRole('list', { name: 'Pictures, newest first' }).getByRole('link', { name })).toBeVisible();
  await page.route('**/desk/media/upload', () => undefined);
  const stopped = newName('stopped');
  await bring(stopped, await jpeg());
  await page.getByRole('button', { name: `Stop ${stopped}` }).click();
  await expect(page.getByText('Stopped. Nothing of it was kept.')).toBeVisible();
});

for (const [kind, how] of [
  ['paste', 'pasted into'],
  ['drop', 'dropped on'],
] as const)
  test(`a picture that is ${how} a text goes into the library and into the text`, async ({
    page,
    javaScriptEnabled,
  }) => {
    test.skip(!javaScriptEnabled, 'It is a script.');
    await signIn(page, await somebody('critic'), '/desk');
    await startStory(page, 'feature');
    const text = page.getByRole('textbox', { name: 'Text of the story' });
    await text.click();
    await page.keyboard.type('Before it.');
    const name = newName(kind);
    await text.evaluate(
      (node, [event, called = '', base64 = '']) => {
        const data = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([content], called, { type: 'image/jpeg' }));
        const told = { bubbles: true, cancelable: true };
        const { right: clientX, bottom: clientY } = node.getBoundingClientRect();
        node.dispatchEvent(
          event === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: data, ...told })
            : new DragEvent('drop', { dataTransfer: data, clientX, clientY, ...told }),
        );
      },
      [kind, name, (await jpeg()).toString('base64')],
    );
    await expect(page.getByLabel(`Caption of ${name}`)).toBeVisible();
    await expect(text.locator('> p').first()).toHaveText('Before it.');
    await expect(page.getByRole('link', { name: 'Not described: readers cannot get it yet' })).toBeVisible();
  });

test('a library without a find, with a refusal, and a new picture keep nobody out', async ({
  page,
  javaScriptEnabled,
}) => {
  test.slow();
  await signIn(page, await somebody('critic'), '/desk/media');
  await addPicture(page, javaScriptEnabled);
  for (const path of ['/desk/media?find=nothing-at-all', '/desk/media?added=1&refused=svg%20a.svg', page.url()]) {
    await page.goto(path);
    expect(await overflow(page), path).toBe(0);
    if (javaScriptEnabled) expect(await barriers(page), path).toEqual([]);
    expect(await faults(await (await page.request.get(path)).text()), path).toEqual([]);
  }
});
