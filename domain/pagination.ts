/** Short enough to read through, long enough that a year is a few turns. Held by every archive. */
export const STORIES_PER_PAGE = 20;

/** How many pages a set fills; an empty set has one, empty page. */
export const lastPage = (total: number, perPage = STORIES_PER_PAGE): number => Math.max(1, Math.ceil(total / perPage));

/** Page numbers as an address may spell them: no sign, no leading zero, nothing that a count of stories cannot reach. */
const WRITTEN = /^[1-9][0-9]{0,6}$/;

/**
 * The page that an address asks for; undefined when it asks for none that could be, which is a page not found.
 * Without the parameter that is page 1.
 */
export function pageNumber(asked: string | string[] | undefined): number | undefined {
  if (asked === undefined) return 1;
  return typeof asked === 'string' && WRITTEN.test(asked) ? Number(asked) : undefined;
}

/** The address of a page; the first is the bare path, so that it has one address only. */
export const pagePath = (path: string, page: number): string => (page === 1 ? path : `${path}?page=${page}`);

/** The numbers to show around the present page, `null` where some are left out: 1 … 6 7 8 … 31. */
export function pageWindow(page: number, last: number): (number | null)[] {
  const near = new Set([1, page - 1, page, page + 1, last]);
  // The ends have one neighbour only; a second keeps the row from shrinking there.
  if (page === 1) near.add(3);
  if (page === last) near.add(last - 2);
  const shown = [...near].filter((number) => number >= 1 && number <= last).toSorted((a, b) => a - b);
  return shown.flatMap((number, at) => {
    const before = shown[at - 1] ?? number - 1;
    if (number - before === 1) return [number];
    return number - before === 2 ? [number - 1, number] : [null, number];
  });
}
