import type { PartLine } from './desk-work.ts';
import type { StoryArea, StoryKind, StoryStatus } from './story.ts';

/** A story that is about a work, ranks it or did so in an earlier text. */
export type StoryUse = {
  id: number;
  kind: StoryKind;
  area: StoryArea;
  slug: string | null;
  status: StoryStatus;
  headline: string;
  authorId: number;
};

/** What hangs on a work. While anything does, it cannot be deleted. */
export type WorkUses = {
  /** Stories that the viewer may know of, newest first; as many as a panel shows. */
  stories: StoryUse[];
  /** Whether there are more than those. */
  more: boolean;
  parts: PartLine[];
};

export const isUsed = ({ stories, more, parts }: WorkUses): boolean => more || stories.length + parts.length > 0;
