import { Headline } from '#components/headline.tsx';
import type { CalendarEntry } from '#domain/calendar-entry.ts';
import { type Calendar, clockOf, isoMinute } from '#domain/dates.ts';
import { storyPath } from '#domain/story.ts';
import { UNTITLED } from './story-words.ts';

export const entryNames: Record<CalendarEntry['kind'], string> = {
  live: 'Live',
  scheduled: 'Scheduled',
  embargoed: 'Embargoed',
};

/** One story on its day. What may be moved says so to the script that lets one drag it. */
export function CalendarItem({
  entry,
  calendar,
  movable,
}: {
  entry: CalendarEntry;
  calendar: Calendar;
  movable: boolean;
}) {
  const { storyId, kind, at, headline, area, slug } = entry;
  const clock = clockOf(at, calendar);
  const href = kind === 'live' && slug ? storyPath({ area, slug }) : `/desk/stories/${storyId}/progress`;
  return (
    <li data-story={movable ? storyId : undefined} data-clock={movable ? clock : undefined}>
      <time dateTime={isoMinute(at, calendar)}>{clock}</time>
      <a href={href}>{headline ? <Headline text={headline} /> : UNTITLED}</a>
      <span className={`status status--${kind}`}>{entryNames[kind]}</span>
    </li>
  );
}
