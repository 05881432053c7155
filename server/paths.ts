/** Below these every answer is somebody's own: never kept, by us or by anybody. */
const own = [
  '/desk',
  '/account',
  '/sign-in',
  '/sign-up',
  '/sign-out',
  '/forgot-password',
  '/reset-password',
  '/first-admin',
  '/invitation',
  '/unsubscribe',
  '/preview',
  '/saved',
  '/api',
];

const isBelow = (path: string, root: string) => path === root || path.startsWith(`${root}/`);

/** Below this an address names all that it gives. */
export const isForever = (path: string) => isBelow(path, '/colours') || isBelow(path, '/share');

/** What other sites show in a frame: the only pages of ours that may be framed. */
export const isEmbed = (path: string) => isBelow(path, '/embed');

/** Below these nothing differs for those who are signed in: their cookies are not looked at. */
export const isForAnybody = (path: string) => isEmbed(path) || isBelow(path, '/oembed') || isBelow(path, '/share');

export const isDesk = (path: string) => isBelow(path, '/desk');
export const isOwn = (path: string) => own.some((root) => isBelow(path, root));

export function splitUrl(url: string): { path: string; query: string } {
  const at = url.indexOf('?');
  return at === -1 ? { path: url, query: '' } : { path: url.slice(0, at), query: url.slice(at + 1) };
}
