import { canPublishStory, canReviewStory } from './permissions.ts';
import type { StoryStatus } from './story.ts';
import type { AccountViewer, Viewer } from './viewer.ts';

/** Where a story that waits for somebody stands. */
export const waitingStatuses = ['submitted', 'returned', 'approved'] as const satisfies StoryStatus[];
export type WaitingStatus = (typeof waitingStatuses)[number];

/** A story that waits, in the words of its working copy. */
export type WaitingStory = {
  id: number;
  headline: string;
  authorId: number;
  authorName: string;
  status: WaitingStatus;
  since: Date | null;
};

/** Whether the next step with a story is the viewer's own, or somebody else's. */
export function waitsForViewer(
  { status, authorId }: Pick<WaitingStory, 'status' | 'authorId'>,
  viewer: Viewer,
): boolean {
  switch (status) {
    case 'submitted':
      return canReviewStory(viewer);
    case 'returned':
      return viewer.kind === 'account' && viewer.id === authorId;
    case 'approved':
      return canPublishStory(viewer, { authorId });
  }
}

/** Numbers of accounts begin at one. */
const SOMEBODY_ELSE = 0;

/** The same as two lists: where the viewer's own stories wait for them, and where everybody else's do. */
export function statusesWaitingFor(viewer: AccountViewer): { own: WaitingStatus[]; others: WaitingStatus[] } {
  const of = (authorId: number) => waitingStatuses.filter((status) => waitsForViewer({ status, authorId }, viewer));
  return { own: of(viewer.id), others: of(SOMEBODY_ELSE) };
}
