import { dateOf, monthName, onDay, type Shown, weekdayName } from './calendar-days.ts';
import { CalendarItem } from './calendar-item.tsx';

/** A month, week by week. */
export function Month({ weeks, month, shown }: { weeks: string[][]; month: string; shown: Shown }) {
  const { today, calendar } = shown;
  return (
    <table className="month">
      <caption className="sr">{monthName(`${month}-01`, calendar)}, story by story</caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th key={day} scope="col">
              {weekdayName(day, calendar, 'long')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} data-day={day >= today ? day : undefined} className={classOf(day, month, today)}>
                <b>
                  {dateOf(day)}
                  {day === today && <span> Today</span>}
                </b>
                <Entries day={day} shown={shown} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entries({ day, shown }: { day: string; shown: Shown }) {
  const entries = onDay(shown, day);
  if (entries.length === 0) return null;
  return (
    <ul className="month__list">
      {entries.map((entry) => (
        <CalendarItem
          key={`${entry.kind} ${entry.storyId}`}
          entry={entry}
          calendar={shown.calendar}
          movable={shown.mayMove(entry)}
        />
      ))}
    </ul>
  );
}

function classOf(day: string, month: string, today: string): string | undefined {
  if (day === today) return 'today';
  if (!day.startsWith(month)) return 'other';
  return day < today ? 'past' : undefined;
}
