import type { CreditedPicture } from '#domain/picture.ts';
import type { Linked } from '#domain/reference.ts';

/** What the blocks of a compared text may need to know of what they show. */
export type Around = {
  pictures: ReadonlyMap<number, CreditedPicture>;
  linked: Linked;
  /** Whether what gives a work away stays under its bars: for readers, not for those who work on it. */
  covers: boolean;
};
