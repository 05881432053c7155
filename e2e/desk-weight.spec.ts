import { gzipSync } from 'node:zlib';
import { startStory } from './desk.ts';
import { somebody } from './people.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

/** What the editor may load before anybody asks it for more. */
const MOST = 330 * 1024;

test.skip(
  ({ isMobile, javaScriptEnabled }) => Boolean(isMobile) || !javaScriptEnabled,
  'It is the same for everybody.',
);

test('the editor is there after a bounded load; palette, picker and search come when they are asked for', async ({
  page,
}) => {
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'review');
  const loaded = new Map<string, number>();
  page.on('response', async (answer) => {
    if (answer.request().resourceType() !== 'script') return;
    loaded.set(answer.url(), gzipSync(await answer.body()).length);
  });
  await page.reload({ waitUntil: 'networkidle' });
  const before = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
  test.info().annotations.push({ type: 'bytes', description: String(before) });
  expect(before).toBeGreaterThan(100 * 1024);
  expect(before).toBeLessThanOrEqual(MOST);
  const files = loaded.size;
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(loaded.size).toBeGreaterThan(files);
});
