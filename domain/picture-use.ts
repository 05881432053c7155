import type { StoryArea, StoryStatus } from './story.ts';

/** In which text of a story a picture stands: the working copy, what readers have, or any that is kept. */
export const useKinds = ['draft', 'live', 'kept'] as const;
export type UseKind = (typeof useKinds)[number];

export const usePlaces = ['hero', 'text', 'film'] as const;
export type UsePlace = (typeof usePlaces)[number];

/** Where a picture is used: on a story, or as the poster of a work. */
export type PictureUse =
  | {
      story: {
        id: number;
        headline: string;
        status: StoryStatus;
        area: StoryArea;
        slug: string | null;
        authorId: number;
      };
      kinds: UseKind[];
      places: UsePlace[];
    }
  | { work: { id: number; title: string; slug: string } };
