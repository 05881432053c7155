import { type Calendar, clockOf } from '#domain/dates.ts';
import { deskTime } from '#domain/desk-time.ts';
import type { RevisionLine, RevisionReason } from '#domain/revision.ts';

export const reasonNames: Record<RevisionReason, string> = {
  saved: 'kept by hand',
  submitted: 'submitted',
  scheduled: 'scheduled',
  published: 'published',
  collided: 'kept when two texts collided',
  replaced: 'kept when an older text came back',
};

/** "Thursday 18:04", "14:02", "2 May 2013 09:00" */
export function revisionTime(at: Date, now: Date, calendar: Calendar): string {
  const [day, clock] = [deskTime(at, now, calendar), clockOf(at, calendar)];
  return day === clock ? clock : `${day} ${clock}`;
}

/** A revision in one line, to be chosen from many. */
export const revisionLabel = ({ number, savedAt, savedBy }: RevisionLine, now: Date, calendar: Calendar) =>
  `Revision ${number}, ${revisionTime(savedAt, now, calendar)}, ${savedBy.name}`;
