import type { ScoreScale } from './score-scale.ts';

/** The publication itself: what is set once and stands on every page. */
export type Publication = {
  name: string;
  /** One line for the front page and the description of the feed. */
  tagline: string;
  /** BCP 47, such as en-GB. */
  locale: string;
  /** IANA name, such as Europe/London. */
  timeZone: string;
  scoreScale: ScoreScale;
};

/** What a database that nobody has set up yet answers with. */
export const newPublication: Publication = {
  name: 'Marquee',
  tagline: 'Reviews, in full and in short',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  scoreScale: 'stars',
};

/** The departments that a publication begins with, in the order of the menu. */
export const newSections = [
  { slug: 'film', name: 'Film' },
  { slug: 'tv', name: 'TV' },
  { slug: 'games', name: 'Games' },
  { slug: 'books', name: 'Books' },
  { slug: 'comics', name: 'Comics' },
  { slug: 'music', name: 'Music' },
];
