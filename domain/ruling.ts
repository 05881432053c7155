import type { StoryKind, StoryStatus } from './story.ts';

/** What the rules of a story's way ask of it. */
export type DeskStory = {
  kind: StoryKind;
  status: StoryStatus;
  authorId: number;
  /** Whether its text says something else than readers have. */
  hasChanges: boolean;
  /** When it, or changes to it, go live by themselves. */
  dueAt: Date | null;
  embargoedUntil: Date | null;
};

/**
 * Whether a story may go from where it is to where somebody wants it. `unseen` is for those who may not know that there
 * is such a story: they are answered as if there were none.
 */
export type Ruling =
  | { ruling: 'go'; to: StoryStatus }
  | { ruling: 'unseen' }
  | { ruling: 'refused'; message: string; errors?: Record<string, string> };
