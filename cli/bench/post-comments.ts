import { randomUUID } from 'node:crypto';
import { formOn, sendForm } from './page-form.ts';
import { ACCOUNTS } from './publication.sqlite.ts';
import { sessionCookie } from './signed-in.ts';
import { randomFrom, sentences } from './words.ts';

/** Each account posts once, so that no limit on one person is met. */
const POSTS = 1_000;
const POSTERS_AT_ONCE = 16;

/** Posts comments as readers do, with the form of the page. Gives back comments a second, each durable when answered. */
export async function postComments(url: string, path: string, secret: string): Promise<number> {
  const cookies = await Promise.all(Array.from({ length: POSTS }, (_, n) => sessionCookie(ACCOUNTS - n, secret)));
  const form = await formOn(`${url}${path}`, cookies[0] ?? '');
  const random = randomFrom(3);
  let next = 0;
  async function poster() {
    for (let n = next++; n < POSTS; n = next++) {
      const typed = { text: sentences(random, 30), once: randomUUID() };
      const answer = await sendForm(form, typed, cookies[n] ?? '');
      if (answer.status !== 303) throw new Error(`A comment was answered with ${answer.status}.`);
    }
  }
  const started = performance.now();
  await Promise.all(Array.from({ length: POSTERS_AT_ONCE }, poster));
  return (POSTS / (performance.now() - started)) * 1_000;
}
