import { chromium, type Page } from '@playwright/test';
import { SESSION_COOKIE } from '#domain/session.ts';
import { browser, browserFlags } from '../browser.ts';
import { BENCH_SECRET, startMarquee } from './processes.ts';
import { draftStory } from './publication.sqlite.ts';
import { sessionToken } from './signed-in.ts';

/** Milliseconds from a key to the picture that shows its letter. */
export type Typing = { keys: number; p50: number; p95: number; p99: number };

const KEYS = 600;
/** Faster than anybody types for long. */
const BETWEEN_KEYS_MS = 60;
/** Browsers name no key that was shown faster. */
const FASTEST_TOLD_MS = 16;
const PHRASE = 'the courier walks on and says nothing of it, ';

/** Types into the middle of the long draft, as somebody who writes it would; it saves itself meanwhile. */
export async function measureTyping(data: string, stories: number): Promise<Typing> {
  const server = await startMarquee(data, '/');
  const program = browser();
  const chrome = await chromium.launch({ ...(program ? { executablePath: program } : {}), args: browserFlags });
  try {
    const context = await chrome.newContext({ viewport: { width: 1440, height: 900 } });
    const { id, authorId } = draftStory(stories);
    const value = await sessionToken(authorId, BENCH_SECRET);
    await context.addCookies([{ name: SESSION_COOKIE, value, url: server.url }]);
    const page = await context.newPage();
    await page.goto(`${server.url}/desk/stories/${id}`);
    const paragraphs = page.getByRole('textbox', { name: 'Text of the story' }).locator('> p');
    await paragraphs.nth(100).click();
    return figuresOf(await timesOf(page));
  } finally {
    await chrome.close();
    await server.stop();
  }
}

/** What the browser says of each key, by its own clock: waiting, working and painting. */
async function timesOf(page: Page): Promise<number[]> {
  const heard = await page.evaluateHandle((durationThreshold) => {
    const times: number[] = [];
    const hear = (list: PerformanceObserverEntryList) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') times.push(duration);
    };
    new PerformanceObserver(hear).observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
    return times;
  }, FASTEST_TOLD_MS);
  await page.keyboard.type(PHRASE.repeat(KEYS / PHRASE.length + 1).slice(0, KEYS), { delay: BETWEEN_KEYS_MS });
  await page.locator('[data-save="saved"]').waitFor();
  const slow = await heard.jsonValue();
  return [...slow, ...Array.from({ length: KEYS - slow.length }, () => FASTEST_TOLD_MS)];
}

function figuresOf(times: number[]): Typing {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  return { keys: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
