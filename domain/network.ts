/** What some proxies write behind an address: of every request another, which would make each a network of its own. */
const WITH_PORT = /^(?:\[([^\]]*)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/;

/**
 * The part of an address that belongs to one customer: all of IPv4, the first half of IPv6, which is handed out whole.
 * However it is written, one network is one string.
 */
export function networkOf(written: string): string {
  const [, inBrackets, beforePort] = WITH_PORT.exec(written) ?? [];
  const address = inBrackets ?? beforePort ?? written;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [before = [], after] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const gap = after ? Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0') : [];
  const parts = [...before, ...gap, ...(after ?? [])].slice(0, 4);
  return parts.map((part) => part.toLowerCase().replace(/^0+(?=.)/, '')).join(':');
}
