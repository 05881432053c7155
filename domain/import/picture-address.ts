/**
 * Where a picture may be: WordPress cuts smaller ones from each, `lamp-300x200.jpg`, Ghost keeps them in folders,
 * `size/w600/2013/lamp.jpg`, and the largest is wanted.
 */
export function largestFirst(address: string): string[] {
  const whole = address
    .replace(/-\d{1,5}x\d{1,5}(?=\.\w{3,4}(?:$|\?))/, '')
    .replace(/(\/content\/images)\/size\/[wh\d]+(?:\/format\/\w+)?(?=\/)/, '$1');
  return whole === address ? [address] : [whole, address];
}

/** The path below the folder of uploads (`content/images` of Ghost), part by part; undefined where an address leads elsewhere, or out of it. */
export function pathInUploads(address: string): string[] | undefined {
  const [, below] = /\/(?:uploads|content\/images)\/([^?#]+)/.exec(address) ?? [];
  try {
    const parts = below?.split('/').map((part) => decodeURIComponent(part));
    const isInside = parts?.every((part) => part !== '' && part !== '.' && part !== '..' && !/[/\\\p{Cc}]/u.test(part));
    return isInside ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a picture on the old site, where it was written without one. */
export function wholeAddress(address: string, site: string): string | undefined {
  if (!URL.canParse(address, site)) return undefined;
  const whole = new URL(address, site);
  return whole.protocol === 'http:' || whole.protocol === 'https:' ? whole.href : undefined;
}

/** The host that such an address names; undefined where it is none of the web. */
export function hostOf(address: string, site: string): string | undefined {
  const whole = address ? wholeAddress(address, site) : undefined;
  return whole && new URL(whole).host;
}

/**
 * The hosts on which the old site kept its pictures: its own, with and without `www.`, the one on which most of its uploads
 * are, and those that the operator named. What an export shows from anywhere else was never the old site's.
 */
export function ownHosts(site: string, uploads: ReadonlyMap<string, number>, named: readonly string[]): Set<string> {
  const bare = hostOf(site, site)?.replace(/^www\./, '');
  const [most] = [...uploads].toSorted(([, one], [, other]) => other - one);
  return new Set([...(bare ? [bare, `www.${bare}`] : []), ...(most ? [most[0]] : []), ...named]);
}
