import type { UploadRefusal } from './upload.ts';
import type { WallPicture } from './wall-picture.ts';

/** What became of one file. `known`: the same file was in the library already. */
export type UploadAnswer =
  | { name: string; outcome: 'added' | 'known'; picture: WallPicture }
  | { name: string; outcome: 'refused'; why: UploadRefusal };
