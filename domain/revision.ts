import type { StoryContent } from './content.ts';
import type { Saving } from './working-copy.ts';

/** Why a revision was made: kept by hand, at one of these steps, or because a save collided with another's. */
export const revisionReasons = ['saved', 'submitted', 'scheduled', 'published', 'collided'] as const;
export type RevisionReason = (typeof revisionReasons)[number];

/** A revision in the list of a story's. */
export type RevisionLine = Saving & { number: number; reason: RevisionReason };

export type Revision = RevisionLine & { content: StoryContent };
