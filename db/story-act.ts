import { type Act, changeBetween, type Facts } from '#domain/audit.ts';
import type { StoryStepKind } from '#domain/story-step.ts';
import type { WorkingCopy } from '#domain/working-copy.ts';

type StoryAct =
  | `story-${StoryStepKind}`
  | 'story-refiled'
  | 'story-tagged'
  | 'story-taken-over'
  | 'story-exported'
  | 'texts-settled'
  | 'revision-restored'
  | 'preview-link-made'
  | 'preview-link-revoked';

/** What is written down when somebody does something to a story, which is called what its working copy says. */
export const storyAct = (act: StoryAct, copy: WorkingCopy, before: Facts, after: Facts): Act => ({
  act,
  subjectId: copy.story.id,
  subject: copy.content.headline,
  path: `/desk/stories/${copy.story.id}`,
  ...changeBetween(before, after),
});
