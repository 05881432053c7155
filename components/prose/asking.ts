import { type OpenSpoilers, openedAddress } from '#domain/open-spoilers.ts';

/** From where readers ask for what a text withholds from them. */
export type Asking = {
  /** The page, with its part of the thread. */
  path: string;
  /** What they have asked for already. */
  open: OpenSpoilers;
};

/** Where the text of a story stands on its page. */
export const TEXT_ID = 'text';

export const spoilerId = (key: string) => `spoiler-${key}`;

/** Where a page is known as a whole only: to the same page with everything open. */
export const askForAll = ({ path, open }: Asking) => ({ href: openedAddress(path, open, 'all'), opens: 'main' });

/** What the bars of one spoiler lead to. */
export const askFor = ({ path, open }: Asking, key: string) => ({
  id: spoilerId(key),
  href: `${openedAddress(path, open, key)}#${spoilerId(key)}`,
  opens: TEXT_ID,
});
