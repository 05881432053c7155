import { idIn } from './highest-id.ts';
import type { StoryArea } from './story.ts';

/** What stands on a day of the calendar: a story that went live, one that will, or the end of an embargo. */
export type CalendarEntry = {
  storyId: number;
  kind: 'live' | 'scheduled' | 'embargoed';
  at: Date;
  headline: string;
  authorId: number;
  area: StoryArea;
  slug: string | null;
};

/** Whose stories a calendar shows. */
export type CalendarScope = { authorId?: number; sectionId?: number };

/** What an address asks to be shown: everybody's, "mine", or the number of a section. */
export function calendarScope(asked: string, viewerId: number): CalendarScope {
  if (asked === 'mine') return { authorId: viewerId };
  const sectionId = idIn(asked);
  return sectionId ? { sectionId } : {};
}
