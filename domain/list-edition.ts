/** "December 2013", "After the second season". */
export const EDITION_NAME_MAX = 60;

/** A published state of a list that was frozen. */
export type ListEdition = { number: number; name: string; frozenAt: Date };

/** The address at which an edition can be cited for ever. */
export const editionPath = (list: { slug: string }, number: number) => `/lists/${list.slug}/editions/${number}`;
