import type { MediaCounts } from './media-filter.ts';
import type { JobState } from './picture-job.ts';
import type { PictureRights } from './picture-rights.ts';
import type { PictureUse } from './picture-use.ts';
import type { WallPicture } from './wall-picture.ts';

/** A picture on the wall of the library. */
export type LibraryPicture = WallPicture & {
  /** In how many stories and on how many works it stands. */
  uses: number;
  /** How it stands with its sizes; null when they are cut. */
  state: JobState | null;
};

export type LibraryPage = { pictures: LibraryPicture[]; page: number; last: number; counts: MediaCounts };

/** Everything that is known of one picture. */
export type PictureFile = WallPicture & {
  copyright: string;
  rights: PictureRights;
  /** Of the original. */
  bytes: number;
  addedBy: number | null;
  addedByName: string | null;
  createdAt: Date;
  state: JobState | null;
  problem: string | null;
};

/** Where a picture is used, as far as the viewer may know. */
export type PictureUses = {
  uses: PictureUse[];
  /** Stories of others that the viewer does not see. */
  unseen: number;
};

export const isUsed = ({ uses, unseen }: PictureUses) => uses.length + unseen > 0;
