import type { StoryContent } from './content.ts';
import type { StoryArea, StoryKind, StoryStatus } from './story.ts';

/** Who saved a text, and when. */
export type Saving = { savedBy: { id: number; name: string }; savedAt: Date };

/** A story as the desk knows it, without its words. */
export type StoryFile = {
  id: number;
  kind: StoryKind;
  area: StoryArea;
  status: StoryStatus;
  /** Null until the first publication. */
  slug: string | null;
  authorId: number;
  authorName: string;
  publishedAt: Date | null;
  /** When it, or changes to it, go live by themselves. */
  dueAt: Date | null;
  /** Until when nobody outside of the desk may see it (embargo.ts). */
  embargoedUntil: Date | null;
  /** Whether the working copy says something else than readers have. */
  hasChanges: boolean;
};

/** The one text of a story that can be changed. A save names the version that it began from. */
export type WorkingCopy = Saving & { story: StoryFile; version: number; content: StoryContent };
