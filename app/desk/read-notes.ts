import type { ThreadView } from '#components/notes/note-view.ts';
import { listNotes } from '#db/story-notes.ts';
import type { Body } from '#domain/body.ts';
import { type Calendar, isoMinute } from '#domain/dates.ts';
import { deskTime } from '#domain/desk-time.ts';
import type { NoteLine } from '#domain/note.ts';
import { findAnchor, lettersOfBody } from '#domain/note-anchor.ts';
import type { AccountViewer } from '#domain/viewer.ts';

/** The notes of a story as they are shown beside a text of it; none for those who do not see it. */
export async function readNotes(
  storyId: number,
  body: Body,
  viewer: AccountViewer,
  calendar: Calendar,
): Promise<ThreadView[]> {
  const threads = (await listNotes(storyId, viewer)) ?? [];
  const now = new Date();
  const letters = lettersOfBody(body);
  const view = ({ id, text, by, at }: NoteLine) => ({
    ...{ id, text, byName: by.name, byHandle: by.handle },
    ...{ at: deskTime(at, now, calendar), iso: isoMinute(at, calendar) },
  });
  return threads.map((thread) => ({
    ...view(thread),
    anchor: thread.anchor,
    place: thread.anchor ? findAnchor(letters, thread.anchor).state : 'there',
    resolved: thread.resolved && `${thread.resolved.by}, ${deskTime(thread.resolved.at, now, calendar)}`,
    replies: thread.replies.map(view),
  }));
}
