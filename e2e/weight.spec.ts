import { get } from 'node:http';
import { startStory } from './desk.ts';
import { deskPages, madeDeskPages } from './page-types.ts';
import { somebody } from './people.ts';
import { url } from './publication.ts';
import { signIn } from './sign-in.ts';
import { expect, test } from './test.ts';

/** What a reader on a train pays for a page, in bytes as they come over the wire. */
const most = { page: 32 * 1024, css: 15 * 1024, js: 8 * 1024, fonts: 60 * 1024, desk: 180 * 1024, editor: 330 * 1024 };

test.beforeEach(({ isMobile, javaScriptEnabled }) => {
  test.skip(Boolean(isMobile) || !javaScriptEnabled, 'It is the same for everybody.');
});

test('the fullest review of the demo is light', async ({ page, request }) => {
  const map = await (await request.get('/sitemap.xml')).text();
  const reviews = [...map.matchAll(/<loc>[^<]*(\/reviews\/[^<]+)<\/loc>/g)].flatMap(([, path]) => path ?? []);
  expect(reviews.length).toBeGreaterThan(10);
  const weights = await Promise.all(reviews.map(async (path) => ({ path, bytes: await weigh(path) })));
  const fullest = weights.toSorted((a, b) => b.bytes - a.bytes)[0];
  expect(fullest).toBeDefined();

  await page.goto(fullest?.path ?? '');
  const sheets = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  const scripts = await page.locator('script[src]').evaluateAll((all) => all.map((one) => one.getAttribute('src')));
  const css = await weighAll(sheets);
  // Those that the first takes in where there is a thread.
  const packed = () => weighAll([...scripts, '/live.js', '/drafts.js']);
  // The first answer is packed in haste, those after it well.
  await expect.poll(packed, 'scripts').toBeLessThanOrEqual(most.js);
  const js = await packed();
  test.info().annotations.push({ type: 'bytes', description: JSON.stringify({ ...fullest, css, js }) });
  expect(css, 'style sheets').toBeLessThanOrEqual(most.css);
  expect((fullest?.bytes ?? 0) + css + js, `${fullest?.path} in all`).toBeLessThanOrEqual(most.page);
});

test('no page asks for more than two files of one family of type', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (asked) => asked.resourceType() === 'font' && fonts.push(new URL(asked.url()).pathname));
  await page.goto('/reviews/her', { waitUntil: 'networkidle' });
  expect(new Set(fonts).size).toBe(2);
  expect(await weighAll(fonts)).toBeLessThanOrEqual(most.fonts);
});

test('the desk asks for no more scripts than it may', async ({ page }) => {
  await signIn(page, await somebody('admin'), '/desk');
  const scripts = new Set<string>();
  page.on('request', (asked) => asked.resourceType() === 'script' && scripts.add(new URL(asked.url()).pathname));
  for (const [name, path] of Object.entries({ ...deskPages, ...madeDeskPages })) {
    const address = typeof path === 'string' ? path : await path();
    scripts.clear();
    await page.goto(address, { waitUntil: 'networkidle' });
    const bytes = await weighAll([...scripts], 'gzip');
    test.info().annotations.push({ type: 'bytes', description: `${name}: ${bytes}` });
    expect(bytes, name).toBeLessThanOrEqual(path === deskPages['the editor'] ? most.editor : most.desk);
  }
});

test('palette, picker and search come when they are asked for', async ({ page }) => {
  await signIn(page, await somebody('critic'), '/desk');
  await startStory(page, 'review');
  await page.waitForLoadState('networkidle');
  const scripts = new Set<string>();
  page.on('request', (asked) => asked.resourceType() === 'script' && scripts.add(new URL(asked.url()).pathname));
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await weighAll([...scripts], 'gzip')).toBeGreaterThan(0);
});

async function weighAll(paths: (string | null)[], packed?: string): Promise<number> {
  const weights = await Promise.all([...new Set(paths)].map((path) => (path ? weigh(path, packed) : 0)));
  return weights.reduce((sum, bytes) => sum + bytes, 0);
}

/** Node's own client, because a browser unpacks what it gets. */
const weigh = (path: string, packed = 'br, gzip') =>
  new Promise<number>((resolve, reject) => {
    get(url + path, { headers: { 'accept-encoding': packed } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      answer.on('end', () => resolve(bytes));
      answer.on('error', reject);
    }).on('error', reject);
  });
