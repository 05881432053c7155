/** How a text reads beside what was removed here before: how sure that is, from 0 to 1, and what of it speaks for it. */
export type Reading = { sure: number; words: readonly string[] };

/** Null where there is too little to go by. */
export type ReadsLike = (text: string) => Reading | null;

/** A house in which too little was decided so far. */
export const readsLikeNothing: ReadsLike = () => null;
