import type { StoryStatus } from '#domain/story.ts';
import { statusNames } from './story-words.ts';

const marks: Record<StoryStatus, string> = {
  draft: 'draft',
  submitted: 'review',
  returned: 'returned',
  approved: 'approved',
  scheduled: 'scheduled',
  published: 'live',
  withdrawn: 'withdrawn',
};

/** A mark and a word. */
export function Status({ status }: { status: StoryStatus }) {
  return <span className={`status status--${marks[status]}`}>{statusNames[status]}</span>;
}
