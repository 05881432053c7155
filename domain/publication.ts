import { houseLamp } from './lamp.ts';
import type { Picture } from './picture.ts';
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
  /** Stands in place of the name; the name is its text. */
  logo: Picture | null;
  /** The accent, as #rrggbb. */
  lampDay: string;
  lampNight: string;
  /** Where else the publication can be followed. */
  socialLinks: SocialLink[];
};

export type SocialLink = { name: string; url: string };

/** What a database that nobody has set up yet answers with. */
export const newPublication: Publication = {
  name: 'Marquee',
  tagline: 'Reviews, in full and in short',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  scoreScale: 'stars',
  logo: null,
  lampDay: houseLamp.day,
  lampNight: houseLamp.night,
  socialLinks: [],
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
