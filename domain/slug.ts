import { folded } from './fold.ts';
import { romanized } from './romanize.ts';

/** Fits a line of a search result and of a mail; longer addresses are cut by both. */
export const SLUG_MAX = 80;

/** Words that are, or may become, addresses of their own beside a story: /reviews/new, /stories/feed. */
const reserved = new Set(['new', 'edit', 'comments', 'feed', 'page', 'pages', 'archive', 'all', 'search', 'preview']);

export const isReservedSlug = (slug: string): boolean => reserved.has(slug);

/** Whether text can be the last part of an address as it stands. */
export const isSlug = (text: string): boolean => text.length <= SLUG_MAX && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** ASCII words joined by hyphens, cut between words; empty when the text has no letter that we can write. */
export function slugOf(text: string): string {
  const words = romanized(folded(text))
    .replace(/&/g, ' and ')
    .replace(/['’ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= SLUG_MAX) return words;
  const end = words.lastIndexOf('-', SLUG_MAX);
  return words.slice(0, end > 0 ? end : SLUG_MAX);
}

/** The address that a headline asks for. "Review: *Her*" gives `her`: the area of the site says already that it is one. */
export function slugFromHeadline(headline: string): string {
  return slugOf(headline.replace(/^\s*review\s*:\s*/i, '')) || slugOf(headline) || 'story';
}

/** The slug itself, or the first of `her-2`, `her-3` … that is neither taken nor reserved. */
export function nextFreeSlug(wanted: string, taken: Iterable<string>): string {
  const held = new Set(taken);
  let free = wanted;
  for (let number = 2; held.has(free) || isReservedSlug(free); number += 1) free = numbered(wanted, number);
  return free;
}

function numbered(slug: string, number: number): string {
  const ending = `-${number}`;
  return `${slug.slice(0, SLUG_MAX - ending.length).replace(/-+$/, '')}${ending}`;
}

/** What to say beside a typed address that cannot be used; undefined when it can. */
export function slugRefusal(typed: string): string | undefined {
  if (typed.length > SLUG_MAX) return `${typed.length} characters; ${SLUG_MAX} fit.`;
  if (!isSlug(typed)) return 'Small letters a to z, figures and hyphens between words, such as the-yellow-kitchen.';
  if (isReservedSlug(typed)) return `The site keeps “${typed}” for itself. Choose another word.`;
  return undefined;
}
