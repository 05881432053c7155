import type { Writer } from './byline.ts';
import type { Picture } from './picture.ts';

/** A work at its rank in a published list, as far as other pages show it. */
export type RankedWork = { rank: number; title: string; poster: Picture | null };

/** A place that a work holds in a published list. */
export type Placing = { rank: number; list: { id: number; slug: string; headline: string; writers: Writer[] } };

/** More places than fit on the page of any work we can think of; a bound, so that no page grows without one. */
export const PLACINGS_MOST = 12;

/** The address of a rank within its list. */
export const rankPath = (list: { slug: string }, rank: number) => `/lists/${list.slug}#no-${rank}`;
