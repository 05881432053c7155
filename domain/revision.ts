import type { WordCount } from './comparison.ts';
import type { StoryContent } from './content.ts';
import type { Saving } from './working-copy.ts';

/**
 * Why a revision was made: kept by hand, at one of these steps, because a save collided with another's, or because an
 * older text took its place.
 */
export const revisionReasons = ['saved', 'submitted', 'scheduled', 'published', 'collided', 'replaced'] as const;
export type RevisionReason = (typeof revisionReasons)[number];

/** A revision in the list of a story's. */
export type RevisionLine = Saving & {
  number: number;
  reason: RevisionReason;
  /** In the words of whoever made it; empty when they said nothing. */
  note: string;
  /** Against the revision before it; null where nobody has counted. */
  words: WordCount | null;
};

export type Revision = RevisionLine & { content: StoryContent };

/** Enough to say why, too little for an essay. */
export const REVISION_NOTE_MAX = 200;
