import { randomUUID } from 'node:crypto';
import { randomFrom } from '#domain/testing-random.ts';
import { formOn, type PageForm, sendForm } from './page-form.ts';
import { ACCOUNTS } from './publication.sqlite.ts';
import { sessionCookie } from './signed-in.ts';
import { sentences } from './words.ts';

/** A comment that was answered: the number that it got, and how long that took. */
export type Posted = { number: number; ms: number };

/** Posts as readers do, with the form of the page; another account each time, so that no limit on one person is met. */
export class Poster {
  readonly #form: PageForm;
  readonly #secret: string;
  /** Another text in each run: what somebody has just said they may not say again. */
  readonly #random = randomFrom(Date.now());
  #next = 0;

  private constructor(form: PageForm, secret: string) {
    this.#form = form;
    this.#secret = secret;
  }

  static async at(page: string, secret: string): Promise<Poster> {
    return new Poster(await formOn(page, await sessionCookie(ACCOUNTS, secret)), secret);
  }

  /** @throws when it is answered with anything but the way to the comment */
  async post(): Promise<Posted> {
    const cookie = await sessionCookie(ACCOUNTS - (this.#next++ % ACCOUNTS), this.#secret);
    const typed = { text: sentences(this.#random, 30), once: randomUUID() };
    const started = performance.now();
    const answer = await sendForm(this.#form, typed, cookie);
    const number = Number(/#c(\d+)$/.exec(answer.headers.get('location') ?? '')?.[1]);
    if (answer.status !== 303 || !number) throw new Error(`A comment was answered with ${answer.status}.`);
    return { number, ms: performance.now() - started };
  }
}

/** The time within which this share of the posts was answered. */
export function within(posts: readonly Posted[], share: number): number {
  const sorted = posts.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}
