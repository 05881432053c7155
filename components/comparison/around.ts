import type { Asking } from '#components/prose/asking.ts';
import type { CreditedPicture } from '#domain/picture.ts';
import type { Linked } from '#domain/reference.ts';

/** What the blocks of a compared text may need to know of what they show. */
export type Around = {
  pictures: ReadonlyMap<number, CreditedPicture>;
  linked: Linked;
  /** For readers: where they ask for what gives a work away. Nothing is withheld from those who work on it. */
  asking?: Asking | undefined;
};
