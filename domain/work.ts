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
