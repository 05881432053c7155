import type { CreditedPicture } from './picture.ts';

/** A picture as it hangs on the wall where one is chosen, under the name of its file. */
export type WallPicture = CreditedPicture & { name: string; decorative: boolean };

/** Rows enough to choose from at a glance; the rest is found by a word. */
export const WALL_PICTURES = 24;

/** Whether whoever cannot see it learns what is in it, or that nothing is. */
export const isDescribed = ({ alt, decorative }: Pick<WallPicture, 'alt' | 'decorative'>) => decorative || alt !== '';
