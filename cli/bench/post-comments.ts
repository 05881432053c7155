import { randomUUID } from 'node:crypto';
import { ACCOUNTS } from './publication.sqlite.ts';
import { sessionCookie } from './signed-in.ts';
import { randomFrom, sentences } from './words.ts';

/** Each account posts once, so that no limit on one person is met. */
const POSTS = 1_000;
const POSTERS_AT_ONCE = 16;

type Form = { action: string; hidden: [string, string][] };

/** Posts comments as readers do, with the form of the page. Gives back comments a second, each durable when answered. */
export async function postComments(url: string, path: string, secret: string): Promise<number> {
  const cookies = await Promise.all(Array.from({ length: POSTS }, (_, n) => sessionCookie(ACCOUNTS - n, secret)));
  const form = await formOn(`${url}${path}`, cookies[0] ?? '');
  const random = randomFrom(3);
  let next = 0;
  async function poster() {
    for (let n = next++; n < POSTS; n = next++) {
      const body = new FormData();
      for (const [name, value] of form.hidden) body.set(name, name === 'once' ? randomUUID() : value);
      body.set('text', sentences(random, 30));
      const headers = { cookie: cookies[n] ?? '', origin: url };
      const answer = await fetch(form.action, { method: 'POST', body, headers, redirect: 'manual' });
      await answer.arrayBuffer();
      if (answer.status !== 303) throw new Error(`A comment was answered with ${answer.status}.`);
    }
  }
  const started = performance.now();
  await Promise.all(Array.from({ length: POSTERS_AT_ONCE }, poster));
  return (POSTS / (performance.now() - started)) * 1_000;
}

/** The comment form as a browser without JavaScript would send it. */
async function formOn(page: string, cookie: string): Promise<Form> {
  const html = await (await fetch(page, { headers: { cookie } })).text();
  const form = html.match(/<form(?:(?!<\/form>)[\s\S])*<textarea[^>]* name="text"[\s\S]*?<\/form>/)?.[0];
  if (!form) throw new Error(`There is no comment form on ${page}.`);
  const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]): [string, string] => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ]);
  return { action: page, hidden };
}

const attribute = (tag: string, name: string) =>
  (tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
