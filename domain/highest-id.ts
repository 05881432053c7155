/** The most that a column of ids holds. Asked for a higher one, PostgreSQL fails instead of finding nothing. */
export const HIGHEST_ID = 2_147_483_647;
