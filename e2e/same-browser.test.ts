import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { BENCH_SECRET } from '#cli/bench/processes.ts';
import { sessionToken } from '#cli/bench/signed-in.ts';
import { makeThread } from '#db/testing-comments.ts';
import { SESSION_COOKIE } from '#domain/session.ts';
import { Publication, type Somebody } from './permissions.ts';

/** What somebody typed or pressed while they were signed out waits in their browser, and for nobody who comes after them. */

let site: Publication;
let story: string;
let comment: number;
let jar: Map<string, string>;

before(async () => {
  site = await Publication.open();
  const { id, slug } = await site.story('critic', { live: true });
  story = `/reviews/${slug}`;
  [comment = 0] = await makeThread(id, [{ by: site.id('contributor') }]);
});
after(() => site.close());
beforeEach(() => {
  jar = new Map();
});

const report = { reason: 'selling', note: 'Sold twice.' };
const REPORT = /name="note"/;

test('whoever signs out leaves nothing of what was typed here', async () => {
  await send(`${story}?report=1`, 'reader', REPORT, report);
  await send(story, 'reader', /id="likes"/, { like: `${comment}` });
  const wren = { name: 'Wren', email: 'wren@here.example', password: 'a long enough one' };
  await send('/sign-up', 'anonymous', /name="email"/, wren);
  assert.deepEqual(waiting(), ['marquee-like', 'marquee-sent-to', 'marquee-sign-up', 'marquee-typed']);
  await signIn();
  await send('/sign-out', 'reader', />\s*Sign out/, {});
  // A fingerprint, by which the link in the letter knows this browser.
  assert.deepEqual(waiting(), ['marquee-sign-up']);
});

for (const [what, path, form, typed] of [
  ['report', () => `${story}?report=1`, REPORT, report],
  ['rating', () => '/works/errand', /name="rating"/, { rating: '8' }],
] as const) {
  test(`a ${what} that was sent at last is not offered again`, async () => {
    await send(path(), 'reader', form, typed);
    assert.deepEqual(waiting(), ['marquee-typed']);
    await signIn();
    await send(path(), 'reader', form, typed);
    assert.deepEqual(waiting(), []);
  });
}

/** Sends a form that stands on a page as `keeper` sees it, from this browser. */
async function send(path: string, keeper: Somebody, form: RegExp, typed: Record<string, string>) {
  const body = new FormData();
  const fields = { ...(await site.fieldsOf(keeper, path, form)), ...typed };
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await site.ask('anonymous', path, { method: 'POST', body, headers: { cookie } });
  assert.equal(answer.status, 303, await answer.text());
  for (const line of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') jar.delete(name);
    else jar.set(name, value);
  }
}

async function signIn() {
  jar.set(SESSION_COOKIE, await sessionToken(site.id('reader'), BENCH_SECRET));
}

/** What this browser keeps of ours, but for the session. */
const waiting = () =>
  [...jar.keys()].filter((name) => name.startsWith('marquee-') && name !== SESSION_COOKIE).toSorted();
