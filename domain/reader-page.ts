import type { Picture } from './picture.ts';
import type { RatingBar } from './rating.ts';
import type { Seen } from './seen.ts';
import type { StoryArea } from './story.ts';
import type { Role } from './viewer.ts';
import type { ReadBlock } from './withheld-comment.ts';
import type { WorkLink } from './work.ts';

/** What somebody lets a page of theirs show. What they said stands on the site in any case; gathered it is by choice. */
export type ReaderPageChoice = { page: boolean; ratings: boolean; seen: boolean };

/** What everybody begins with. */
export const noReaderPage: ReaderPageChoice = { page: false, ratings: false, seen: false };

export const readerPath = ({ handle }: { handle: string }) => `/readers/${handle}`;

/** As many as are read at one sitting. */
export const SAID_PER_PAGE = 20;

export type Reader = {
  id: number;
  name: string;
  handle: string;
  socialHandle: string;
  bio: string;
  role: Role;
  createdAt: Date;
};

/** Something that they said, with where. */
export type Said = {
  id: number;
  number: number;
  words: ReadBlock[];
  createdAt: Date;
  story: { area: StoryArea; slug: string; headline: string };
};

export type SeenLately = { works: { work: WorkLink; seen: Seen; poster: Picture | null }[]; total: number };

/** `ratings` and `seen` are undefined where their owner does not show them. */
export type ReaderPage = {
  reader: Reader;
  said: Said[];
  total: number;
  page: number;
  last: number;
  ratings: { total: number; bars: RatingBar[] } | undefined;
  seen: SeenLately | undefined;
};
