import type { DeskWork } from '#domain/desk-work.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import type { Job } from '#domain/work.ts';
import type { WorkLine } from '#domain/work-line.ts';

/** A work while it is written; a new one has no number yet. */
export type WorkDraft = Omit<DeskWork, 'id' | 'version'> & Partial<Pick<DeskWork, 'id' | 'version'>>;

/** What there is to choose from. */
export type WorkChoices = {
  /** Names of genres that works have. */
  genres: string[];
  wall: WallPicture[];
  /** What was looked for without JavaScript, and what was found. */
  found: { work: string; works: WorkLine[]; picture: string };
};

/** A credit as a row of the form. The key stays with it wherever it moves. */
export type CreditDraft = { key: number; name: string; personId: number | ''; job: Job; role: string };
