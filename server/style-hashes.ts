import { createHash } from 'node:crypto';

/** Proxies refuse headers of more than 4 or 8 KB. Past this many, the rest falls back to what the style sheet says. */
const MOST_HASHES = 40;
/** The same few values on all pages: stars, lines, positions. */
const MOST_REMEMBERED = 2_000;

const styleAttribute = /\sstyle="([^"]*)"/g;
const entities: Record<string, string> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};
const remembered = new Map<string, string>();

/**
 * The hashes of a page's style attributes, for its policy. They carry figures (`--stars: 4.5`) and nothing else may:
 * `unsafe-inline` would let an injected style through.
 */
export function styleHashes(html: string): string[] {
  const values = new Set<string>();
  for (const [, value] of html.matchAll(styleAttribute)) {
    if (value) values.add(value);
    if (values.size === MOST_HASHES) break;
  }
  return [...values].map(hashOf);
}

function hashOf(value: string): string {
  const known = remembered.get(value);
  if (known) return known;
  const plain = value.replace(/&(?:quot|#x27|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
  const hash = `'sha256-${createHash('sha256').update(plain).digest('base64')}'`;
  if (remembered.size < MOST_REMEMBERED) remembered.set(value, hash);
  return hash;
}
