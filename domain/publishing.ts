import type { StoryContent } from './content.ts';
import { isEmbargoed, UNDER_EMBARGO } from './embargo.ts';
import { canPublishStory, canSeeStoryOnDesk } from './permissions.ts';
import type { DeskStory, Ruling } from './ruling.ts';
import type { StoryKind, StoryStatus } from './story.ts';
import type { Viewer } from './viewer.ts';

/** From wherever it is, and with changes to one that is live: it becomes what readers have. */
export function publish(story: DeskStory, content: StoryContent, viewer: Viewer, now: Date): Ruling {
  if (!canSeeStoryOnDesk(viewer, story)) return { ruling: 'unseen' };
  if (!canPublishStory(viewer, story)) return { ruling: 'refused', message: NOT_YOURS_TO_PUBLISH };
  if (isEmbargoed(story, now)) return { ruling: 'refused', message: `${UNDER_EMBARGO} ${NOTHING_PUBLISHED}` };
  const errors = missingFrom(story.kind, content);
  const count = Object.keys(errors).length;
  if (count === 0) return { ruling: 'go', to: 'published' };
  return { ruling: 'refused', message: nothingCameOfIt(story.status), errors };
}

/** A schedule that has come due. Who set it was asked then; what may have changed since is asked again. */
export function publishDue(story: DeskStory, content: StoryContent, now: Date): Ruling {
  if (isEmbargoed(story, now)) return { ruling: 'refused', message: UNDER_EMBARGO };
  const [first] = Object.values(missingFrom(story.kind, content));
  return first === undefined ? { ruling: 'go', to: 'published' } : { ruling: 'refused', message: first };
}

/** Takes a live story away from readers. It stays on the desk, with its comments, and can be published again. */
export function withdraw(story: DeskStory, viewer: Viewer): Ruling {
  if (!canSeeStoryOnDesk(viewer, story)) return { ruling: 'unseen' };
  if (!canPublishStory(viewer, story)) return { ruling: 'refused', message: NOT_YOURS_TO_WITHDRAW };
  if (story.status !== 'published') return { ruling: 'refused', message: 'Readers do not have this story.' };
  return { ruling: 'go', to: 'withdrawn' };
}

const NOT_YOURS_TO_PUBLISH = 'An editor publishes it. Your text is saved.';
const NOT_YOURS_TO_WITHDRAW = 'Only an editor can withdraw it.';
const NOTHING_PUBLISHED = 'Nothing was published. All you wrote is saved.';
const NOTHING_CHANGED = 'Readers still have the text that they had. All you wrote is saved.';

/** What is said over the sentences about what a story lacks. */
export const nothingCameOfIt = (status: StoryStatus) => (status === 'published' ? NOTHING_CHANGED : NOTHING_PUBLISHED);

/** What a story lacks to be published, each with a sentence to stand beside its field. */
export function missingFrom(kind: StoryKind, content: StoryContent): Record<string, string> {
  const missing: Record<string, string> = {};
  if (!content.headline) missing.headline = 'A story cannot go live without a headline.';
  if (content.bylines.length === 0) missing.bylines = 'A story cannot go live without a name over it.';
  if (!content.sectionId) missing.sectionId = 'Choose the section in which it stands.';
  if (kind === 'review' && !content.verdict) missing.verdict = 'A review cannot go live without its short review.';
  if (kind === 'review' && !content.workId) missing.workId = 'Which work is reviewed? Find it, or add it.';
  if (kind === 'review' && !content.disclosed) missing.disclosed = 'How did we come by it? Choose, even if it is none.';
  if (kind === 'list' && content.entries.length === 0) missing.entries = 'A list needs a work to begin with.';
  return missing;
}
