/** What a link sent by mail is for. `first-admin` is printed at the first start instead. */
export const tokenPurposes = ['confirm', 'reset', 'first-admin'] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];
