const HERE = 'http://here.invalid';

/** No address of ours is longer. */
const LONGEST_PATH = 1_000;

/**
 * Where to go on to after a form, if it is a path of this site; otherwise the front page. What is wanted comes from the
 * address bar, so it may be anything: another site, a script, or either of them in disguise.
 */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > LONGEST_PATH || !wanted.startsWith('/')) return '/';
  const address = URL.parse(wanted, HERE);
  if (!address || address.origin !== HERE || leadsAway(wanted) || leadsAway(address.pathname)) return '/';
  return address.pathname + address.search + address.hash;
}

/** Browsers read `//host`, `/\host` and either with tabs or line ends between as another site. */
function leadsAway(path: string): boolean {
  const plain = decoded(path);
  return /^\/[/\\]/.test(plain) || hasControlCharacter(plain);
}

/** Decoded until nothing changes: a proxy in between may decode once more than we do. */
function decoded(path: string): string {
  let plain = path;
  for (let next = decodeOnce(plain); next !== plain; next = decodeOnce(plain)) plain = next;
  return plain;
}

function decodeOnce(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone % is text, not an escape.
    return path;
  }
}

const hasControlCharacter = (text: string) => [...text].some((character) => character < ' ' || character === '\x7f');
