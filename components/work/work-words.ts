import type { Job, WorkKind } from '#domain/work.ts';

export const workKindNames: Record<WorkKind, string> = {
  film: 'Film',
  series: 'Series',
  season: 'Season',
  episode: 'Episode',
  game: 'Game',
  book: 'Book',
  comic: 'Comic',
  album: 'Album',
  stage: 'Stage',
};

/** What its public has done with it. */
export const seenNames: Record<WorkKind, string> = {
  film: 'seen',
  series: 'seen',
  season: 'seen',
  episode: 'seen',
  game: 'played',
  book: 'read',
  comic: 'read',
  album: 'heard',
  stage: 'seen',
};

/** What somebody did, as it is chosen from a list. */
export const jobNames: Record<Job, string> = {
  director: 'Director',
  creator: 'Creator',
  writer: 'Writer',
  author: 'Author',
  developer: 'Developer',
  artist: 'Artist',
  performer: 'Performer',
  composer: 'Composer',
  photographer: 'Photographer',
  designer: 'Designer',
  producer: 'Producer',
  cast: 'Cast',
};

/** What stands before the names of those who did one thing. */
const jobLabels: Record<Job, string> = {
  director: 'Directed by',
  creator: 'Created by',
  writer: 'Written by',
  author: 'By',
  developer: 'Made by',
  artist: 'Drawn by',
  performer: 'Performed by',
  composer: 'Music by',
  photographer: 'Photographed by',
  designer: 'Designed by',
  producer: 'Produced by',
  cast: 'With',
};

/** The same as verbs, for those who did several things, in the order in which English says them. */
const verbs: [Job, string][] = [
  ['creator', 'created'],
  ['author', 'written'],
  ['writer', 'written'],
  ['artist', 'drawn'],
  ['director', 'directed'],
  ['developer', 'made'],
  ['composer', 'composed'],
  ['performer', 'performed'],
  ['photographer', 'photographed'],
  ['designer', 'designed'],
  ['producer', 'produced'],
];

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Directed by"; "Written and directed by". */
export function creditLabel(jobs: Job[]): string {
  const [only] = jobs;
  if (only && jobs.length === 1) return jobLabels[only];
  const done = and.format(verbs.filter(([job]) => jobs.includes(job)).map(([, verb]) => verb));
  return `${done.charAt(0).toUpperCase()}${done.slice(1)} by`;
}
