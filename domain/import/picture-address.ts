/** Where a picture may be: WordPress cuts smaller ones from each, `lamp-300x200.jpg`, and the largest is wanted. */
export function largestFirst(address: string): string[] {
  const whole = address.replace(/-\d{1,5}x\d{1,5}(?=\.\w{3,4}(?:$|\?))/, '');
  return whole === address ? [address] : [whole, address];
}

/** The path below the folder of uploads, part by part; undefined where an address leads elsewhere, or out of it. */
export function pathInUploads(address: string): string[] | undefined {
  const [, below] = /\/uploads\/([^?#]+)/.exec(address) ?? [];
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
