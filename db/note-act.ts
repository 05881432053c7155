import type { Act, AuditAct, Facts } from '#domain/audit.ts';

type NoteAct = Extract<AuditAct, `note-${string}`>;

export const notesPath = (storyId: number) => `/desk/stories/${storyId}/notes`;

/** What is written down of a note, under the story that it is about. Its words stay where they are: a note never changes. */
export const noteAct = (
  act: NoteAct,
  story: { id: number; headline: string },
  before: Facts,
  after: Facts & { note: number },
): Act => ({
  act,
  subjectId: story.id,
  subject: story.headline,
  path: notesPath(story.id),
  before,
  after,
});
