import type { OutgoingHttpHeaders } from 'node:http';
import { isApi } from '#domain/api/address.ts';
import { apiHeaders } from '#domain/api/headers.ts';
import type { Settings } from '#domain/settings.ts';
import { Answer } from './answer.ts';
import { contentPolicy } from './content-policy.ts';
import { isDesk, isEmbed, isForever } from './paths.ts';
import { deskPage, readingPage } from './reading-page.ts';
import type { Rendered } from './render.ts';
import { pageHeaders } from './security-headers.ts';
import { SPECULATION_RULES_PATH } from './speculation-rules.ts';

/** 'kept' for copies that all share, 'shared' for what all get but nobody keeps, 'own' for what is one person's. */
export type Reach = 'kept' | 'shared' | 'own';
export type Finish = (rendered: Rendered, at: { path: string; reach: Reach; status?: number }) => Answer;

const FOREVER = 'public, max-age=31536000, immutable';

/** Turns what Next rendered into what goes out: markup, policy, headers. */
export function createFinish(settings: Settings): Finish {
  const policy = contentPolicy(settings);
  const always = pageHeaders(settings);
  const ofApi = Object.entries(apiHeaders(settings.url));

  return (rendered, { path, reach, status = rendered.status }) => {
    const type = String(rendered.headers['content-type'] ?? '');
    // What an address says whole, such as the accent, never changes under it.
    const forever = reach !== 'own' && status === 200 && isForever(path);
    // A browser asks each time, so that nobody misses a new comment; with the validator that costs a 304.
    // The API counts who asks, so nothing of it is kept here; what it says is the same for everybody all the same.
    const api = isApi(path);
    const own = reach === 'own' && !api;
    const caching = ['cache-control', own ? 'no-store' : forever ? FOREVER : 'private, no-cache'];
    const validator = reach === 'kept' || (api && status === 200);
    // What Next says by itself, such as that an address has no last slash, is for any page to read, too.
    const missing = api ? ofApi.filter(([name]) => rendered.headers[name] === undefined).flat() : [];
    const passed = [...always, ...caching, ...passedOn(rendered.headers, { links: api }), ...missing];
    if (status >= 300 && status < 400) return new Answer(status, '', passed, Buffer.alloc(0), { validator: false });
    if (!type.startsWith('text/html')) return new Answer(status, type, passed, rendered.body, { validator });
    const desk = isDesk(path) && status !== 404;
    const embed = isEmbed(path) && status === 200;
    const html = (desk ? deskPage : readingPage)(rendered.body.toString());
    const headers = [
      ...passed,
      ...['content-security-policy', desk ? policy.desk(rendered.nonce) : embed ? policy.embed : policy.reading],
      // What is fetched ahead counts as not read, and whoever is told of comments is to be told no more once they read them.
      ...(desk || embed || reach === 'own' ? [] : ['speculation-rules', `"${SPECULATION_RULES_PATH}"`]),
    ];
    const answer = new Answer(status, type, headers, Buffer.from(html), { validator });
    if (status === 200) answer.story = rendered.story;
    return answer;
  };
}

/** Next's own names for how a page was made say nothing to a browser without Next's runtime. */
const dropped = new Set([
  'content-type',
  'content-length',
  'cache-control',
  'vary',
  'link',
  'etag',
  'date',
  'connection',
  'transfer-encoding',
  'refresh',
]);

/** @param links whether the page's own links go along */
function passedOn(headers: OutgoingHttpHeaders, { links }: { links: boolean }): string[] {
  const passed = Object.entries(headers).flatMap(([name, value]) =>
    dropped.has(name) || value === undefined ? [] : [value].flat().flatMap((one) => [name, String(one)]),
  );
  const link = links ? String(headers.link ?? '') : pictureLinks(String(headers.link ?? ''));
  return link ? [...passed, 'link', link] : passed;
}

/** React puts the preload of the lead image into the header only; the rest of it the page says itself. */
const pictureLinks = (link: string) =>
  link
    .split(/,\s*(?=<)/)
    .filter((entry) => /\bas="?image\b/.test(entry))
    .join(', ');
