import type { LibraryPicture } from '#domain/library-picture.ts';
import type { MediaOrder, MediaTab } from '#domain/media-filter.ts';
import type { JobState } from '#domain/picture-job.ts';
import type { PictureRights } from '#domain/picture-rights.ts';
import type { UsePlace } from '#domain/picture-use.ts';

export const mediaTabNames: Record<MediaTab, string> = {
  all: 'All',
  stills: 'Stills',
  posters: 'Posters',
  undescribed: 'Not described',
  unused: 'Used nowhere',
};

export const rightsNames: Record<PictureRights, string> = {
  unknown: 'Not said yet',
  press: 'Press kit, for use with a review',
  own: 'Ours',
  licensed: 'Licensed',
  free: 'Free to use, with credit',
};

export const placeNames: Record<UsePlace, string> = { hero: 'Hero', text: 'In the text', film: 'Before a film' };

export const stateNames: Record<JobState, string> = {
  waiting: 'Waiting for its sizes',
  working: 'Cutting the sizes',
  failed: 'Its sizes could not be cut',
};

export function usedWords({ uses }: Pick<LibraryPicture, 'uses'>): string {
  if (uses === 0) return 'Used nowhere';
  if (uses === 1) return 'Used once';
  return uses === 2 ? 'Used twice' : `Used ${uses} times`;
}

export const inPictures = (count: number) =>
  count === 1 ? 'One picture' : `${count.toLocaleString('en-GB')} pictures`;

export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export const mediaOrderNames: Record<MediaOrder, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  largest: 'Largest first',
};
