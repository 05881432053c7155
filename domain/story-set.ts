import type { Byline } from './byline.ts';
import type { StoryArea, StoryKind } from './story.ts';
import type { Period } from './story-month.ts';

/** Published stories that belong together. Only sets that an index puts in order of publication stand here. */
export type StorySet =
  | { area?: StoryArea }
  | { kind: StoryKind }
  | { sectionId: number; kind?: StoryKind; within?: Period }
  | { writer: Byline }
  | { workId: number }
  /** About a work of this year. */
  | { workYear: number }
  | { tagId: number }
  /** About a work of this genre. */
  | { genreId: number }
  /** That lead to a work which they are not about. */
  | { mentionedId: number };

/** Everything that is published. */
export const allStories: StorySet = {};
