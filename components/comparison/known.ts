import type { Writer } from '#domain/byline.ts';
import type { Linked } from '#domain/reference.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import type { Section } from '#domain/section.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import type { WorkLine } from '#domain/work-line.ts';

/** What the numbers in a story's content stand for. */
export type Known = {
  works: WorkLine[];
  sections: Section[];
  pictures: WallPicture[];
  writers: Writer[];
  scale: ScoreScale;
  linked: Linked;
};
