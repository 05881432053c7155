/** Moved for good, moved for now, gone. */
export const redirectStatuses = [301, 302, 410] as const;
export type RedirectStatus = (typeof redirectStatuses)[number];

/** Where an address of before leads. */
export type Redirect = {
  /** A path of this site, with its query where that tells it from others. */
  from: string;
  /** A path of this site or the address of another; empty where what was there is gone. */
  to: string;
  status: RedirectStatus;
};

export type KeptRedirect = Redirect & { id: number };

export const REDIRECTS_PATH = '/desk/redirects';

/** Those that say this, a page of them. */
export function redirectsPath(words: string, page = 1): string {
  const parts = new URLSearchParams();
  if (words) parts.set('find', words);
  if (page > 1) parts.set('page', String(page));
  return parts.size > 0 ? `${REDIRECTS_PATH}?${parts}` : REDIRECTS_PATH;
}

/** Longer addresses come from no publication that we know of. */
export const REDIRECT_MAX = 500;

/** What belongs to the house itself leads nowhere else, and what the server answers without asking for a page cannot. */
const closed = /^\/(desk|account|api|media|_next|live|colours|preview|sign-in|sign-up|sign-out)(\/|$|\?)/;

/** The last slash says nothing: with and without it an address is the same. */
const withoutLastSlash = (path: string) => (path.length > 1 ? path.replace(/\/+$/, '') || '/' : path);

/** Escaped signs that would mean something if they were not: `%2F` is no slash. */
const RESERVED = /(%(?:2[346bcf]|3[abdf]|40))/i;

/** One writing of each path: what has to be escaped is, once, and nothing else. */
const oneWriting = (path: string) =>
  path
    .split(RESERVED)
    .map((part) => (RESERVED.test(part) ? part.toUpperCase() : encodeURI(decodeURI(part))))
    .join('');

/**
 * An address of this site as it is kept, looked for and sent: in canonical writing, every sign of it one that may stand in an
 * address, without a last slash. Undefined for what is no path, or cannot be read.
 */
function ownAddress(typed: string): { path: string; query: string; fragment: string } | undefined {
  if (!/^\/(?![/\\])/.test(typed) || /\p{Cc}/u.test(typed)) return undefined;
  try {
    const { pathname, search, hash } = new URL(typed, 'http://here.invalid');
    // A browser takes two slashes at the beginning for another site.
    if (pathname.startsWith('//')) return undefined;
    const query = search.replace(/%[0-9a-f]{2}/gi, (escaped) => escaped.toUpperCase());
    return { path: oneWriting(withoutLastSlash(pathname)), query, fragment: hash };
  } catch {
    return undefined;
  }
}

/** An address as it is looked for: a path with its query. */
export function canonicalPath(typed: string): string | undefined {
  const own = ownAddress(typed);
  return own && own.path + own.query;
}

/** The own path in an address that names this site, or the address as it is. */
const ownPart = (address: string, site: string) =>
  address === site || address.startsWith(`${site}/`) ? address.slice(site.length) || '/' : address;

export type Read = { redirect: Redirect } | { field: 'from' | 'to' | 'status'; refusal: string };

/** Reads a redirect as somebody typed it. `site` is the address of the site. */
export function readRedirect(typed: { from: string; to: string; status: string }, site: string): Read {
  const given = typed.from.trim();
  const from = canonicalPath(ownPart(given, site));
  const status = redirectStatuses.find((one) => String(one) === typed.status.trim());
  if (given.length > REDIRECT_MAX) return { field: 'from', refusal: `At most ${REDIRECT_MAX} characters.` };
  if (!from) return { field: 'from', refusal: 'Write a path of this site, such as /2013/her-review.' };
  if (closed.test(from)) return { field: 'from', refusal: `${from} belongs to the house, and leads nowhere else.` };
  if (!status) return { field: 'status', refusal: 'Choose 301, 302 or 410.' };
  const to = typed.to.trim();
  if (status === 410) {
    return to
      ? { field: 'to', refusal: 'What is gone leads nowhere. Leave this empty, or choose 301.' }
      : { redirect: { from, to: '', status } };
  }
  if (to.length > REDIRECT_MAX) return { field: 'to', refusal: `At most ${REDIRECT_MAX} characters.` };
  const target = targetOf(ownPart(to, site));
  if (!target)
    return { field: 'to', refusal: 'Write a path of this site, or a whole address that begins with https://.' };
  if (ownTarget(target) === from) return { field: 'to', refusal: 'It would lead to itself.' };
  return { redirect: { from, to: target, status } };
}

function targetOf(to: string): string | undefined {
  if (/\p{Cc}|\s/u.test(to)) return undefined;
  const own = ownAddress(to);
  if (own) return own.path + own.query + own.fragment;
  return /^https?:\/\//i.test(to) && URL.canParse(to) ? new URL(to).href : undefined;
}

/** What of a target could be the beginning of another redirect; empty for other sites and for nowhere. */
const ownTarget = (to: string): string => (to.startsWith('/') ? to.replace(/#.*$/, '') : '');

/** The path of a target on this site, by which those that lead to it are found; empty for other sites and for nowhere. */
export const targetPath = (to: string): string => ownTarget(to).replace(/\?.*$/, '');

/** The beginnings that are looked for at an address of this site: the whole of it, or else its path. */
export const beginningsAt = (address: string): string[] =>
  [...new Set([ownTarget(address), targetPath(address)])].filter(Boolean);

/** Where a redirect takes an address that it is kept for: what is kept for a path alone takes the query along. */
export function takenTo({ from, to }: Pick<Redirect, 'from' | 'to'>, address: string): string {
  const whole = ownTarget(address);
  return whole === from || !to || /[?#]/.test(to) ? to : to + whole.slice(from.length);
}

export type Linked = { redirects: Redirect[]; refusals: Map<string, string> };

/**
 * Puts redirects in one row that lead to each other, so that each leads on in one step. `wanted` are to be kept, `standing`
 * are those that stand and have to do with them. What would go round in a circle, or end at what is gone, is refused.
 * Where a page stands (`pages`), it is the end, whatever is kept for its address.
 * @returns all that are to be written: those wanted, and those standing that lead further now
 */
export function inOneStep(
  wanted: readonly Redirect[],
  standing: readonly Redirect[],
  pages: ReadonlySet<string> = new Set(),
): Linked {
  const known = new Map([...standing, ...wanted].map((redirect) => [redirect.from, redirect]));
  const leading = new Map([...known].filter(([from]) => !pages.has(from)));
  const refusals = new Map<string, string>();
  const redirects: Redirect[] = [];
  const asked = new Set(wanted.map(({ from }) => from));
  for (const redirect of known.values()) {
    const isAsked = asked.has(redirect.from);
    // One that stands where a page stands leads nobody, and stays for the day on which the page goes.
    if (!isAsked && pages.has(redirect.from)) continue;
    const end = endOf(redirect, leading);
    if (end.outcome === 'leads') {
      if (isAsked || end.to !== redirect.to) redirects.push({ ...redirect, to: end.to });
      continue;
    }
    const what = end.outcome === 'circle' ? 'leads back to where it began' : `leads to ${end.at}, which is gone`;
    refusals.set(redirect.from, isAsked ? `It ${what}.` : `With it ${redirect.from} ${what}.`);
  }
  return { redirects, refusals };
}

type End = { outcome: 'leads'; to: string } | { outcome: 'circle' } | { outcome: 'gone'; at: string };

function endOf(redirect: Redirect, known: ReadonlyMap<string, Redirect>): End {
  const met = new Set([redirect.from]);
  let { to } = redirect;
  while (true) {
    const at = beginningsAt(to).find((beginning) => met.has(beginning) || known.has(beginning));
    if (at !== undefined && met.has(at)) return { outcome: 'circle' };
    const next = at === undefined ? undefined : known.get(at);
    if (!next) return { outcome: 'leads', to };
    if (next.status === 410) return { outcome: 'gone', at: next.from };
    met.add(next.from);
    to = takenTo(next, to);
  }
}
