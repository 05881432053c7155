import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium, type Page } from '@playwright/test';
import { bringBrowser, browserFlags } from '#cli/browser.ts';
import { freePort } from '#cli/free-port.ts';
import { settingNames } from '#domain/settings.ts';
import { barriers, faults, overflow } from './standards.ts';

/** The commands themselves, from the shell to the last line that they print. */

const folder = mkdtempSync(join(tmpdir(), 'marquee-start-'));
after(() => rmSync(folder, { recursive: true, force: true }));

type Started = { url: string; said: string; child: ChildProcess };

/** Starts one of the commands on a data folder, and waits for its last line. */
async function start(script: 'start' | 'serve', name: string, settings: Record<string, string> = {}): Promise<Started> {
  const port = await freePort();
  const unset = Object.fromEntries(settingNames.map((setting) => [setting, '']));
  const env = {
    ...process.env,
    ...unset,
    PORT: String(port),
    MARQUEE_DATA: join(folder, name),
    LOG: 'off',
    ...settings,
  };
  const child = spawn(process.execPath, [`cli/${script}.mjs`], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for await (const part of child.stdout) {
    said += part;
    if (said.includes('Ctrl-C closes it.')) return { url: `http://localhost:${port}`, said, child };
  }
  throw new Error(`cli/${script}.mjs ended without opening:\n${said}`);
}

async function stop({ child }: Started, signal: NodeJS.Signals = 'SIGTERM') {
  child.kill(signal);
  const [code] = await once(child, 'exit');
  return code;
}

/** Opens the page on a phone. */
async function inBrowser(url: string, look: (page: Page) => Promise<void>) {
  const browser = await chromium.launch({ executablePath: await bringBrowser(), args: browserFlags });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(url);
    await look(page);
  } finally {
    await browser.close();
  }
}

test('an empty publication prints a link that makes its first admin, and closes with 0 on Ctrl-C', async () => {
  const started = await start('start', 'empty', { MARQUEE_DEMO: '0' });
  const link = started.said.match(/http\S+\/first-admin\?token=\S+/)?.[0] ?? '';
  const answer = await fetch(link);
  assert.equal(answer.status, 200);
  const html = await answer.text();
  assert.match(html, /<form/);
  assert.deepEqual(await faults(html), []);
  await inBrowser(link, async (page) => {
    assert.deepEqual(await barriers(page), []);
    assert.equal(await overflow(page), 0);
  });
  assert.equal((await fetch(`${started.url}/reviews/her`)).status, 404, 'no demo');
  assert.equal(await stop(started, 'SIGINT'), 0);
});

test('the demo is planted once, and a second start neither plants nor builds', async () => {
  const first = await start('start', 'demo');
  assert.match(first.said, /Writing the demo publication … done \([\d.]+ m?s\)/);
  assert.match(first.said, /admin +\S+@marquee\.example/);
  assert.equal((await fetch(`${first.url}/reviews/her`)).status, 200);
  assert.equal(await stop(first), 0);
  const second = await start('start', 'demo');
  assert.doesNotMatch(second.said, /Writing the demo|Building the pages/);
  assert.equal((await fetch(`${second.url}/reviews/her`)).status, 200);
  assert.equal(await stop(second), 0);
});

test('the secret is made once, for its owner alone to read', async () => {
  const file = join(folder, 'secret', 'secret');
  const readSecret = async () => {
    const started = await start('serve', 'secret');
    // Whoever signs in needs it first.
    await fetch(`${started.url}/account`, { headers: { cookie: 'marquee-session=nobody' } });
    await stop(started);
    return readFileSync(file, 'utf8');
  };
  const made = await readSecret();
  assert.ok(made.trim().length >= 32);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(await readSecret(), made);
});

test('a secret that is given is not written down', async () => {
  const started = await start('serve', 'given', { MARQUEE_SECRET: 'given-and-not-kept-'.repeat(3) });
  await fetch(`${started.url}/account`, { headers: { cookie: 'marquee-session=nobody' } });
  await stop(started);
  assert.equal(existsSync(join(folder, 'given', 'secret')), false);
});

test('what is in flight is finished before the process ends with 0', async () => {
  const started = await start('serve', 'flight');
  const body = new URLSearchParams({ text: 'under way' }).toString();
  const headers = {
    origin: started.url,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
  };
  const post = request(`${started.url}/sign-in`, { method: 'POST', headers });
  const answered = once(post, 'response');
  post.write(body.slice(0, 4));
  // The server has the first half of the form when it answers the next question.
  await fetch(`${started.url}/healthz`);
  const ended = stop(started);
  await refusedSoon(started.url);
  post.end(body.slice(4));
  const [answer] = await answered;
  answer.resume();
  assert.ok(answer.statusCode < 500, String(answer.statusCode));
  assert.equal(await ended, 0);
});

/** Until nobody new is let in. */
async function refusedSoon(url: string) {
  for (;;) {
    const open = await fetch(`${url}/healthz`, { headers: { connection: 'close' } }).catch(() => undefined);
    if (!open) return;
  }
}
