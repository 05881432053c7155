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
