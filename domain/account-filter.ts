import { pageNumber } from './pagination.ts';
import { roles } from './viewer.ts';

/** Whose accounts are listed. */
export const accountSets = ['staff', 'all', ...roles, 'suspended', 'banned'] as const;
export type AccountSet = (typeof accountSets)[number];

/** Newest first, unless it says otherwise. */
export const accountOrders = ['newest', 'oldest', 'name'] as const;
export type AccountOrder = (typeof accountOrders)[number];

/** `invited` is the page of those who were asked and have not come yet. */
export type AccountFilter = { who: AccountSet; named: string; order?: AccountOrder; page: number; invited?: number };

/** As long as an address can be. */
export const NAMED_MAX = 254;

/** Undefined when the address asks for a page that cannot be; what it says of nothing that we know is left out. */
export function accountFilter(asked: Record<string, string | string[] | undefined>): AccountFilter | undefined {
  const page = pageNumber(asked.page);
  const invited = pageNumber(asked.invited);
  if (page === undefined || invited === undefined) return undefined;
  const named =
    typeof asked.named === 'string'
      ? asked.named
          .replace(/\p{Cc}/gu, '')
          .trim()
          .slice(0, NAMED_MAX)
      : '';
  // Whoever looks for a name means everybody, unless they say otherwise.
  const usual = named ? 'all' : 'staff';
  const who = accountSets.find((set) => set === asked.who) ?? usual;
  const order = accountOrders.slice(1).find((known) => known === asked.order);
  return { who, named, ...(order ? { order } : {}), page, ...(invited > 1 ? { invited } : {}) };
}

export function accountsPath(
  { who, named, order, page, invited = 1 }: AccountFilter,
  list: '/desk/accounts' | '/desk/readers' = '/desk/accounts',
): string {
  const parts = new URLSearchParams({ who });
  if (named) parts.set('named', named);
  if (order && order !== 'newest') parts.set('order', order);
  if (page > 1) parts.set('page', String(page));
  if (invited > 1) parts.set('invited', String(invited));
  return `${list}?${parts}`;
}
