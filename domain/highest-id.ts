/** The most that a column of ids holds. Asked for a higher one, PostgreSQL fails instead of finding nothing. */
export const HIGHEST_ID = 2_147_483_647;

/** The number of something in an address or a form; undefined where it can be none. */
export const idIn = (text: unknown): number | undefined =>
  typeof text === 'string' && /^[1-9]\d{0,9}$/.test(text) && Number(text) <= HIGHEST_ID ? Number(text) : undefined;
