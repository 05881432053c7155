import type { IncomingHttpHeaders } from 'node:http';
import { isbot } from 'isbot';
import { DIRECT, ELSEWHERE, type ReadSign, type StoryReads } from '#domain/reads.ts';
import { referrerHost } from '#domain/referrer.ts';
import { remembered } from './remembered.ts';

/** Of stories with the places that their readers came from; and of stories that open pages spoke of, which may be none. */
const MOST_PLACES = 5_000;
const MOST_SIGNED = 5_000;

type Asked = { method?: string | undefined; headers: IncomingHttpHeaders };

/** What was read and is not written yet: numbers of stories and names of hosts, and nothing of whoever reads. */
export class Reads {
  readonly #ownUrl: string;
  readonly #hostOf: (referrer: string) => string;
  readonly #isBot = remembered((agent) => isbot(agent));
  #opened = new Map<number, Map<string, number>>();
  #places = 0;
  #signed = new Map<number, Record<ReadSign, number>>();

  /** @param ownUrl the address that readers use */
  constructor(ownUrl: string) {
    this.#ownUrl = ownUrl;
    const { hostname } = new URL(ownUrl);
    this.#hostOf = remembered((referrer) => referrerHost(referrer, hostname));
  }

  /** The page of a story goes out at this address. */
  opened(storyId: number, { method, headers }: Asked, path: string) {
    if (method !== 'GET' || isAhead(headers) || headers['x-shows'] !== undefined || this.isMachine(headers)) return;
    const { referer } = headers;
    if (referer === undefined) this.#add(storyId, DIRECT, 1);
    else if (!this.#isSamePage(referer, path)) this.#add(storyId, this.#hostOf(referer), 1);
  }

  /** An open page says something of itself. That there is such a story, the database knows. */
  signed(storyId: number, sign: ReadSign) {
    this.#sign(storyId, sign, 1);
  }

  /** Whatever does not say that it is a browser, or says that it is none. */
  isMachine({ 'user-agent': agent }: IncomingHttpHeaders): boolean {
    return !agent || this.#isBot(agent);
  }

  /** All of it, to be written; from here on it is counted anew. */
  take(): StoryReads[] {
    const [opened, signed] = [this.#opened, this.#signed];
    this.#opened = new Map();
    this.#signed = new Map();
    this.#places = 0;
    return [...new Set([...opened.keys(), ...signed.keys()])].map((storyId) => {
      const from = opened.get(storyId) ?? new Map<string, number>();
      const said = signed.get(storyId);
      // What was fetched ahead was asked for by a page of ours.
      if (said?.opened) from.set(DIRECT, (from.get(DIRECT) ?? 0) + said.opened);
      return { storyId, from, finished: said?.finished ?? 0 };
    });
  }

  /** What could not be written is written with the next. */
  putBack(batch: StoryReads[]) {
    for (const { storyId, from, finished } of batch) {
      for (const [host, reads] of from) this.#add(storyId, host, reads);
      if (finished > 0) this.#sign(storyId, 'finished', finished);
    }
  }

  /** A view of the thread, a reply, a reload after a comment: whoever asks for that has read it already. */
  #isSamePage(referrer: string, path: string) {
    const here = this.#ownUrl + path;
    return referrer === here || referrer.startsWith(`${here}?`);
  }

  #sign(storyId: number, sign: ReadSign, times: number) {
    const known = this.#signed.get(storyId);
    if (!known && this.#signed.size >= MOST_SIGNED) return;
    const { opened, finished } = known ?? { opened: 0, finished: 0 };
    this.#signed.set(storyId, { opened, finished, [sign]: (known?.[sign] ?? 0) + times });
  }

  #add(storyId: number, host: string, reads: number) {
    const full = this.#places >= MOST_PLACES;
    let from = this.#opened.get(storyId);
    if (!from) {
      if (full) return;
      from = new Map();
      this.#opened.set(storyId, from);
    }
    const place = full && !from.has(host) ? ELSEWHERE : host;
    const before = from.get(place);
    if (before === undefined) this.#places += 1;
    from.set(place, (before ?? 0) + reads);
  }
}

/** What a browser, or something before it, fetches in case somebody asks for it. */
function isAhead(headers: IncomingHttpHeaders): boolean {
  const said = headers['sec-purpose'] ?? headers.purpose ?? headers['x-purpose'] ?? headers['x-moz'];
  return said !== undefined && /prefetch|prerender|preview/.test(String(said));
}
