import { canonicalPath } from './redirect.ts';

/**
 * An address that names a story by its number, as WordPress gives them out beside any other, in one writing: `/?p=12`.
 * Undefined for an address that does not.
 */
export function numberedPath(address: string): string | undefined {
  const [path = '', query = ''] = address.replace(/#.*$/s, '').split('?', 2);
  const given = new URLSearchParams(query);
  const [, number] = /^0*([1-9]\d{0,14})$/.exec(given.get('p') ?? given.get('page_id') ?? '') ?? [];
  const below = canonicalPath(path.replace(/index\.php$/, ''));
  return number && below ? `${below}?p=${number}` : undefined;
}

/** Whether that is an address at the front page: there stands a page, and yet it leads on. */
export const isNumberedFront = (address: string): boolean => numberedPath(address)?.startsWith('/?') ?? false;
