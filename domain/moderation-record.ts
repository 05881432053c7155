/** What staff decide about a comment. `covered` is put under bars, `declined` an appeal that changed nothing. */
export const moderationActs = ['removed', 'approved', 'restored', 'covered', 'declined'] as const;
export type ModerationAct = (typeof moderationActs)[number];
