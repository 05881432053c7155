import { DIRECT } from './reads.ts';

const LONGEST_HOST = 100;
/** A name with a dot in it, as the world knows one; neither a number nor a machine of somebody's own house. */
const NAME = /^(?=.*[a-z])[a-z0-9-]+(\.[a-z0-9-]+)*\.(?!local$|internal$|localhost$)[a-z][a-z0-9-]+$/;

/**
 * The host of the page before, and nothing else of its address: `films.example`, without `www.`. Our own pages, apps, and
 * whatever is no address of a page are no place.
 */
export function referrerHost(referrer: string | undefined, ownHost: string): string {
  if (!referrer || !/^https?:\/\//i.test(referrer) || !URL.canParse(referrer)) return DIRECT;
  const { hostname } = new URL(referrer);
  const host = plain(hostname);
  return host.length > LONGEST_HOST || !NAME.test(host) || host === plain(ownHost) ? DIRECT : host;
}

const plain = (hostname: string) =>
  hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
