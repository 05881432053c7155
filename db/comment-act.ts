import type { AuditAct } from '#domain/audit.ts';
import { storyPath } from '#domain/story.ts';
import type { CommentInStory } from './comment-rows.ts';

/** What is written down of something done to a comment: what it was called, and where it stands. */
export const commentAct = <Kind extends AuditAct>(act: Kind, { comment, story }: CommentInStory) => ({
  act,
  subjectId: comment.id,
  subject: `Comment ${comment.number} at ${storyPath(story)}`,
  path: `${storyPath(story)}/comments/${comment.number}`,
});
