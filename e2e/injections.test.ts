import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { BENCH_SECRET } from '#cli/bench/processes.ts';
import { sessionToken } from '#cli/bench/signed-in.ts';
import { bringBrowser, browserFlags } from '#cli/browser.ts';
import { transaction } from '#db/connection.ts';
import { accounts, outbox } from '#db/schema.ts';
import { SESSION_COOKIE } from '#domain/session.ts';
import { everyInjection, injections, plantInjections } from './injections.ts';
import { Publication, type Somebody } from './permissions.ts';

/** What somebody writes is words in everything that we give out: as it is sent, and as a browser understands it. */

let site: Publication;
let path: string;
let storyId: number;

before(async () => {
  site = await Publication.open();
  const { id, slug } = await site.story('critic', { live: true });
  [storyId, path] = [id, `/reviews/${slug}`];
  const [criticId, authorId] = [site.id('critic'), site.id('other')];
  await plantInjections({
    storyId,
    authorId,
    criticId,
    readerId: site.id('reader'),
    moderatorId: site.id('moderator'),
  });
});
after(() => site.close());

/**
 * Without these signs nothing breaks out of anything. What has none is looked for by what it would become, and what begins
 * with a backslash by whether the JSON can be read: inside of that another backslash stands before it.
 */
const breaking = injections.filter((one) => /[<"]/.test(one) && !one.startsWith('\\'));
const DANGEROUS_ADDRESS = /(?:href|src|action|data|srcdoc)\s*=\s*["']?\s*(?:javascript|vbscript|data:text)/i;

function standsEscaped(answer: string, where: string) {
  for (const one of breaking) assert.ok(!answer.includes(one), `${one} stands as it is in ${where}`);
  assert.doesNotMatch(answer, DANGEROUS_ADDRESS, where);
}

const encoded = encodeURIComponent(everyInjection);
const pages: [Somebody, () => string][] = [
  ...['', '?spoiler=all', '?comments=2', '?order=newest', '?order=liked', '?only=staff'].map(
    (query): [Somebody, () => string] => ['anonymous', () => path + query],
  ),
  ['anonymous', () => `${path}?reply=2`],
  ['anonymous', () => `${path}?quote=2`],
  ['anonymous', () => '/'],
  ['anonymous', () => '/feed.xml'],
  ['anonymous', () => '/feed.atom'],
  ['anonymous', () => `${path}/comments.xml`],
  ['anonymous', () => `${path}/comments.atom`],
  ['anonymous', () => '/reviews'],
  ['anonymous', () => '/critics'],
  ['anonymous', () => '/critics/critic'],
  ['anonymous', () => '/readers/other'],
  ['anonymous', () => '/works/errand'],
  ['anonymous', () => '/sections/film'],
  ['anonymous', () => `/sign-in?next=${encoded}`],
  ['anonymous', () => `/sign-up?next=${encoded}`],
  ['anonymous', () => `/${encoded.slice(0, 500).replace(/%[^%]?$/, '')}`],
  ['anonymous', () => `${path}?order=${encodeURIComponent('"><img src=x onerror=pwned()>')}`],
  ['other', () => '/account'],
  ['other', () => path],
  ['reader', () => '/account/notifications'],
  ['moderator', () => path],
  ['moderator', () => '/desk'],
  ['moderator', () => `/desk/stories/${storyId}/notes`],
  ['editor', () => `/desk/stories/${storyId}`],
  ['editor', () => `/desk/stories/${storyId}/notes`],
  ['editor', () => `/desk/stories/${storyId}/preview`],
  ['admin', () => '/desk/accounts?who=all'],
  ['admin', () => `/desk/accounts/${site.id('other')}`],
  ['admin', () => '/desk/audit'],
  ['editor', () => `/desk/search?q=${encodeURIComponent('"><img src=x onerror=pwned()>')}`],
  ['editor', () => `/desk/works?find=${encodeURIComponent('"><script>pwned()</script>')}`],
];

test('in letters it is words, too', async () => {
  // The pause in which the answer could be read on the site first; nobody of the other tests has read it yet.
  await transaction(async (tx) => {
    await tx
      .update(accounts)
      .set({ emailConfirmedAt: new Date() })
      .where(eq(accounts.id, site.id('reader')));
    await tx.update(outbox).set({ dueAt: new Date() });
  });
  const folder = join(site.folder, 'mail');
  let letter = '';
  for (let tries = 0; !letter && tries < 200; tries += 1) {
    await pause(50);
    const files = await readdir(folder).catch(() => []);
    const all = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    letter = all.find((one) => /^To: .*reader@/m.test(one)) ?? '';
  }
  const [, html = ''] = decoded(letter).split(/content-type: text\/html/i);
  assert.match(html, /&lt;script&gt;/);
  standsEscaped(html, 'a letter');
  assert.doesNotMatch(letter.split(/\r?\n\r?\n/)[0] ?? '', /^(?!\S+:|\s)/m, 'nothing in its head but headers');
});

test('on no page does it stand as it was written', async () => {
  let words = 0;
  for (const [somebody, address] of pages) {
    const answer = await site.ask(somebody, address());
    const text = await answer.text();
    assert.ok([200, 308, 404].includes(answer.status), `${address()}: ${answer.status}`);
    standsEscaped(text, `${somebody}: ${address()}`);
    if (text.includes('pwned')) words += 1;
  }
  assert.ok(words >= 20, `They are looked for where they are: ${words}`);
});

test('the data for search engines can be read, and ends where it ends', async () => {
  for (const address of [path, '/critics/critic', '/works/errand']) {
    const html = await (await site.ask('anonymous', address)).text();
    for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)) {
      assert.doesNotThrow(() => JSON.parse(json), address);
    }
  }
  assert.match(await (await site.ask('anonymous', path)).text(), /application\/ld\+json/);
});

test('what comes back in a form stands in its field', async () => {
  // Nobody may send so many forms alone.
  const writers = ['reader', 'contributor', 'critic', 'editor'] as const;
  for (const [at, text] of injections.entries()) {
    const fields = await formOnce();
    const answer = await site.post(writers[at % 4] ?? 'reader', path, {
      ...fields,
      text,
      once: randomUUID(),
      intent: 'preview',
    });
    const html = await answer.text();
    assert.match(html, /As it will stand/);
    standsEscaped(html, `a preview of ${text}`);
  }
  const door = await site.fieldsOf('anonymous', '/sign-up', /name="email"/);
  const typed = { ...door, name: everyInjection, email: everyInjection, password: 'short' };
  standsEscaped(await (await site.post('anonymous', '/sign-up', typed)).text(), 'the door');
});

let form: Record<string, string> | undefined;
async function formOnce() {
  form ??= await site.fieldsOf('reader', path, /id="form"/);
  return form;
}

/** In a publication of its own: names like these would be in the way of every other journey. */
test('in a browser nothing of it runs, and nothing of it is more than words', async () => {
  const browser = await chromium.launch({ executablePath: await bringBrowser(), args: browserFlags });
  const happened: string[] = [];
  try {
    for (const somebody of new Set(pages.map(([one]) => one))) {
      const context = await browser.newContext();
      if (somebody !== 'anonymous') {
        const value = await sessionToken(site.id(somebody), BENCH_SECRET);
        await context.addCookies([{ name: SESSION_COOKIE, value, url: site.server.url }]);
      }
      await context.exposeBinding('pwned', ({ page }) => happened.push(`It ran on ${page.url()}`));
      const page = await context.newPage();
      page.on('dialog', (dialog) => {
        happened.push(`It opened a dialog on ${page.url()}`);
        return dialog.dismiss();
      });
      page.on('pageerror', (error) => happened.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (/Content.Security.Policy/i.test(message.text())) happened.push(`${page.url()}: ${message.text()}`);
      });
      for (const [, address] of pages.filter(([one]) => one === somebody)) {
        if (address().endsWith('.xml')) continue;
        await page.goto(site.server.url + address());
        happened.push(...(await page.evaluate(strangers)).map((one) => `${page.url()}: ${one}`));
      }
      if (somebody === 'reader') {
        await page.goto(site.server.url + path);
        await page.getByLabel(/^Your comment/).fill(injections.join('\n\n'));
        await page.getByRole('button', { name: 'Preview' }).click();
        await page.getByRole('region', { name: 'Preview' }).waitFor();
        happened.push(...(await page.evaluate(strangers)).map((one) => `A preview: ${one}`));
      }
      await context.close();
    }
    assert.ok((await ranOnABarePage(browser)) >= 20, 'They would run on a page that let them');
  } finally {
    await browser.close();
  }
  assert.deepEqual(happened, []);
});

/** How many of them run where nothing is done against it: what is looked for would be seen. */
async function ranOnABarePage(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  const ran = new Set<string>();
  let now = '';
  await page.exposeBinding('pwned', () => ran.add(now));
  for (const one of injections) {
    now = one;
    await page.setContent(`<!doctype html><title>Bare</title><body><input value="">${one}`).catch(() => undefined);
  }
  await page.close();
  return ran.size;
}

/** What no page of ours has: runs in the page. */
function strangers(): string[] {
  const addresses = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'];
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const own = [...element.attributes];
    const handler = own.some(({ name }) => name.startsWith('on'));
    const address = own.some(
      ({ name, value }) => addresses.includes(name) && /^\s*(javascript|vbscript|data):/i.test(value),
    );
    const kind = element.matches('object, embed, base, math, marquee, iframe, style, [srcdoc], [shadowrootmode]');
    return handler || address || kind ? [element.outerHTML.slice(0, 200)] : [];
  });
}

const decoded = (letter: string) =>
  Buffer.from(
    letter.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
