import { dateOf, onDay, type Shown, weekdayName } from './calendar-days.ts';
import { CalendarItem } from './calendar-item.tsx';

/** What scrolls has to be reached by keyboard. */
const reachable = { tabIndex: 0 };

/** A week, day by day. It is wider than most windows, and scrolls. */
export function Week({ days, shown, label }: { days: string[]; shown: Shown; label: string }) {
  const { today, calendar } = shown;
  return (
    <ol className="week" {...reachable} aria-label={label}>
      {days.map((day) => {
        const entries = onDay(shown, day);
        return (
          <li key={day} data-day={day >= today ? day : undefined} className={classOf(day, today)}>
            <b>
              {dateOf(day)}
              <span>{day === today ? 'Today' : weekdayName(day, calendar, 'short')}</span>
            </b>
            {entries.length === 0 ? (
              <p className="meta">
                <i>Nothing set</i>
              </p>
            ) : (
              <ul>
                {entries.map((entry) => (
                  <CalendarItem
                    key={`${entry.kind} ${entry.storyId}`}
                    entry={entry}
                    calendar={calendar}
                    movable={shown.mayMove(entry)}
                  />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function classOf(day: string, today: string): string | undefined {
  if (day === today) return 'today';
  return day < today ? 'past' : undefined;
}
