import type { Picture } from './picture.ts';

export const workKinds = ['film', 'series', 'season', 'episode', 'game', 'book', 'comic', 'album', 'stage'] as const;
export type WorkKind = (typeof workKinds)[number];

export const jobs = [
  'director',
  'creator',
  'writer',
  'author',
  'developer',
  'artist',
  'performer',
  'composer',
  'photographer',
  'designer',
  'producer',
  'cast',
] as const;
/** What a person did on a work; `cast` carries the role played. */
export type Job = (typeof jobs)[number];

export type Credit = { job: Job; role: string; person: { id: number; name: string; slug: string } };
/** A label and a value for the card of a work that no column of its own holds: "Developer's engine", "Language". */
export type Fact = { label: string; value: string };

/** A version of a work that can be judged: a cut, a platform, a printing. */
export type Edition = { name: string; year: number | null };
/** When it came out in a country: the country's two letters, the date as far as it is known ("2013", "2013-12-18"). */
export type Release = { country: string; date: string; note: string };

/** The whole that a work is a part of: the series of a season, the season of an episode. */
export type WorkLink = { id: number; slug: string; title: string; kind: WorkKind };
/** A part of a work, with its place in it. */
export type WorkPart = WorkLink & { number: number | null; year: number | null };

/** A work with all that is known of it. */
export type Work = {
  id: number;
  kind: WorkKind;
  slug: string;
  title: string;
  year: number | null;
  /** Running time. */
  minutes: number | null;
  /** Where it can be had now; empty when nobody has said. */
  availability: string;
  facts: Fact[];
  poster: Picture | null;
  /** In the order in which they are shown. */
  credits: Credit[];
};

export const workPath = (work: Pick<Work, 'slug'>) => `/works/${work.slug}`;
