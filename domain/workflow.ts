import type { StoryContent } from './content.ts';
import { canPublishStory, canReviewStory, canSeeStoryOnDesk } from './permissions.ts';
import { missingFrom } from './publishing.ts';
import type { DeskStory, Ruling } from './ruling.ts';
import { untimelyFor } from './schedule.ts';
import type { StoryStatus } from './story.ts';
import { noteRefusal } from './story-step.ts';
import type { Viewer } from './viewer.ts';

/** The steps of a story between the first word and publication, each with its refusals. docs/workflow.md has the table. */

/** Hands a text to an editor. Whoever sees a draft on the desk may write in it, so nobody else is to be refused. */
export function submit(story: DeskStory, content: StoryContent, viewer: Viewer): Ruling {
  if (!canSeeStoryOnDesk(viewer, story)) return UNSEEN;
  if (!isOneOf(story, 'draft', 'returned')) return cannot('be submitted', story);
  if (content.headline) return { ruling: 'go', to: 'submitted' };
  const message = 'It was not submitted. All you wrote is saved.';
  return { ruling: 'refused', message, errors: { headline: 'An editor finds it by its headline. Give it one.' } };
}

/** Takes back what was submitted, to go on writing. */
export function takeBack(story: DeskStory, viewer: Viewer): Ruling {
  if (!canSeeStoryOnDesk(viewer, story)) return UNSEEN;
  return story.status === 'submitted' ? { ruling: 'go', to: 'draft' } : cannot('be taken back', story);
}

/** Gives a text back to its author, who reads in the note what is to be done. */
export function giveBack(story: DeskStory, note: string, viewer: Viewer): Ruling {
  if (!canSeeStoryOnDesk(viewer, story)) return UNSEEN;
  if (!canReviewStory(viewer)) return refused('An editor returns it.');
  if (!isOneOf(story, 'submitted', 'approved')) return cannot('be returned', story);
  const wrong = noteRefusal(note, 'Say what is to be done: the author reads it here.');
  if (!wrong) return { ruling: 'go', to: 'returned' };
  return { ruling: 'refused', message: 'It was not returned.', errors: { returnNote: wrong } };
}

/** Says that a text is ready. It can be scheduled or published from here, and still be returned. */
export function approve(story: DeskStory, viewer: Viewer): Ruling {
  if (!canSeeStoryOnDesk(viewer, story)) return UNSEEN;
  if (!canReviewStory(viewer)) return refused('An editor approves it.');
  return story.status === 'submitted' ? { ruling: 'go', to: 'approved' } : cannot('be approved', story);
}

/**
 * Sets when a text goes live, or the changes to a live one. That text is kept: what is written afterwards does not ride
 * along. A live story stays with its readers meanwhile.
 */
export function schedule(story: DeskStory, content: StoryContent, due: Date, viewer: Viewer, now: Date): Ruling {
  if (!canSeeStoryOnDesk(viewer, story)) return UNSEEN;
  if (!canPublishStory(viewer, story)) return refused('An editor schedules it. Your text is saved.');
  if (story.status === 'published' && !story.hasChanges) return refused('Readers have this text already.');
  const untimely = untimelyFor(story, due, now);
  const errors = { ...missingFrom(story.kind, content), ...(untimely ? { goesLive: untimely } : {}) };
  if (Object.keys(errors).length === 0) return { ruling: 'go', to: scheduledOf(story) };
  return { ruling: 'refused', message: NOTHING_SCHEDULED, errors };
}

/** Another time for the text that is scheduled. */
export function moveSchedule(story: DeskStory, due: Date, viewer: Viewer, now: Date): Ruling {
  if (!canSeeStoryOnDesk(viewer, story)) return UNSEEN;
  if (!canPublishStory(viewer, story)) return refused('An editor moves it.');
  if (!story.dueAt) return cannot('be moved', story);
  const untimely = untimelyFor(story, due, now);
  if (!untimely) return { ruling: 'go', to: scheduledOf(story) };
  return { ruling: 'refused', message: 'It stays where it was.', errors: { goesLive: untimely } };
}

/** Takes a schedule off; the story stands where it stood before. */
export function unschedule(story: DeskStory, before: StoryStatus, viewer: Viewer): Ruling {
  if (!canSeeStoryOnDesk(viewer, story)) return UNSEEN;
  if (!canPublishStory(viewer, story)) return refused('An editor takes it off the schedule.');
  return story.dueAt ? { ruling: 'go', to: before } : cannot('be taken off the schedule', story);
}

export const NOTHING_SCHEDULED = 'Nothing was scheduled. All you wrote is saved.';

/** A live story with changes to come is live. */
const scheduledOf = ({ status }: DeskStory): StoryStatus => (status === 'published' ? 'published' : 'scheduled');

const UNSEEN: Ruling = { ruling: 'unseen' };
const refused = (message: string): Ruling => ({ ruling: 'refused', message });
const isOneOf = ({ status }: DeskStory, ...some: StoryStatus[]) => some.includes(status);
const cannot = (what: string, { status }: DeskStory) => refused(`It cannot ${what}: ${standing[status]}.`);

/** Where a story stands, to end a sentence with. */
const standing: Record<StoryStatus, string> = {
  draft: 'it is a draft',
  submitted: 'it is with an editor',
  returned: 'it is back with its author',
  approved: 'it is approved',
  scheduled: 'it is scheduled',
  published: 'readers have it',
  withdrawn: 'it is withdrawn',
};
