/** What a link sent by mail is for. `first-admin` is printed at the first start instead. */
export const tokenPurposes = ['confirm', 'reset', 'first-admin'] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

const HOUR = 60 * 60 * 1_000;

/** How long a link works: long enough for a weekend, except where it replaces a password. */
const lifetime: Record<TokenPurpose, number> = { confirm: 72 * HOUR, reset: HOUR, 'first-admin': 7 * 24 * HOUR };

export const tokenExpiry = (purpose: TokenPurpose, now: Date): Date => new Date(now.getTime() + lifetime[purpose]);
