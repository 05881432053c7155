/** The part of an address that belongs to one customer: all of IPv4, the first half of IPv6, which is handed out whole. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [before = [], after] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const gap = after ? Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0') : [];
  return [...before, ...gap, ...(after ?? [])].slice(0, 4).join(':').toLowerCase();
}
