import { canLiftEmbargo, canPublishStory, canSeeStoryOnDesk } from './permissions.ts';
import type { DeskStory, Ruling } from './ruling.ts';
import { LONGEST_AHEAD_MS, TOO_FAR } from './schedule.ts';
import { noteRefusal } from './story-step.ts';
import type { Viewer } from './viewer.ts';

type Held = { embargoedUntil: Date | null };

/**
 * Whether a story is to be kept from everybody but the desk. Whatever shows a story outside of it (a page, a feed, a link
 * for somebody without account, a picture to share) asks this first.
 */
export const isEmbargoed = ({ embargoedUntil }: Held, now: Date): boolean =>
  embargoedUntil !== null && now < embargoedUntil;

export const UNDER_EMBARGO = 'It is under embargo.';

/** Holds a story back until a time. It can be set later again; earlier, or off, is lifting it. */
export function setEmbargo(story: DeskStory, until: Date, viewer: Viewer, now: Date): Ruling {
  if (!canSeeStoryOnDesk(viewer, story)) return { ruling: 'unseen' };
  if (!canPublishStory(viewer, story)) return { ruling: 'refused', message: 'An editor sets the embargo.' };
  const wrong = untimely(story, until, now);
  if (!wrong) return { ruling: 'go', to: story.status };
  return { ruling: 'refused', message: 'The embargo was not set.', errors: { until: wrong } };
}

function untimely(story: DeskStory, until: Date, now: Date): string | undefined {
  if (story.status === 'published') return 'Readers have this story. Withdraw it first.';
  if (until <= now) return 'That time has passed. An embargo is for a time to come.';
  if (until.getTime() - now.getTime() > LONGEST_AHEAD_MS) return TOO_FAR;
  if (isEmbargoed(story, now) && story.embargoedUntil && until < story.embargoedUntil)
    return 'It is held back for longer already, and only an admin lifts that.';
  if (story.dueAt && story.dueAt < until) return 'It is scheduled for an earlier time. Move the schedule first.';
  return undefined;
}

/** Breaks an embargo before its time. The reason is kept with the story. */
export function liftEmbargo(story: DeskStory, reason: string, viewer: Viewer, now: Date): Ruling {
  if (!canSeeStoryOnDesk(viewer, story)) return { ruling: 'unseen' };
  if (!canLiftEmbargo(viewer)) return { ruling: 'refused', message: 'Only an admin lifts an embargo.' };
  if (!isEmbargoed(story, now)) return { ruling: 'refused', message: 'It is under no embargo.' };
  const wrong = noteRefusal(reason, 'Say why: it is kept with the story.');
  if (!wrong) return { ruling: 'go', to: story.status };
  return { ruling: 'refused', message: 'The embargo stands.', errors: { reason: wrong } };
}
