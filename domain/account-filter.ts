import { pageNumber } from './pagination.ts';
import { roles } from './viewer.ts';

/** Whose accounts are listed. */
export const accountSets = ['staff', 'all', ...roles, 'banned'] as const;
export type AccountSet = (typeof accountSets)[number];

export type AccountFilter = { who: AccountSet; named: string; page: number };

/** As long as an address can be. */
export const NAMED_MAX = 254;

/** Undefined when the address asks for a page that cannot be; what it says of nothing that we know is left out. */
export function accountFilter(asked: Record<string, string | string[] | undefined>): AccountFilter | undefined {
  const page = pageNumber(asked.page);
  if (page === undefined) return undefined;
  const named =
    typeof asked.named === 'string'
      ? asked.named
          .replace(/\p{Cc}/gu, '')
          .trim()
          .slice(0, NAMED_MAX)
      : '';
  // Whoever looks for a name means everybody, unless they say otherwise.
  const usual = named ? 'all' : 'staff';
  return { who: accountSets.find((set) => set === asked.who) ?? usual, named, page };
}

export function accountsPath({ who, named, page }: AccountFilter): string {
  const parts = new URLSearchParams({ who });
  if (named) parts.set('named', named);
  if (page > 1) parts.set('page', String(page));
  return `/desk/accounts?${parts}`;
}
