import { RailHead } from '#components/rail-head.tsx';
import { dayOf } from '#domain/dates.ts';
import { countryName } from '#domain/releases.ts';
import type { WholeWork } from '#domain/whole-work.ts';

/** When it came out, and where. */
export function WorkReleases({ work: { releases } }: { work: WholeWork }) {
  if (releases.length === 0) return null;
  return (
    <section aria-labelledby="releases" className="gap-l">
      <RailHead id="releases">Released</RailHead>
      <table className="cast">
        <thead className="sr">
          <tr>
            <th scope="col">Country</th>
            <th scope="col">Date</th>
          </tr>
        </thead>
        <tbody>
          {releases.map(({ country, date, note }) => (
            <tr key={`${country} ${date} ${note}`}>
              <th scope="row">{countryName(country) ?? country}</th>
              <td>
                <time dateTime={date}>{inWords(date)}</time>
                {note && `, ${note}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const UTC = { locale: 'en-GB', timeZone: 'UTC' };

/** "18 December 2013", "December 2013", "2013": as exact as it is known. */
function inWords(date: string): string {
  if (date.length === 4) return date;
  const day = dayOf(new Date(`${date.slice(0, 7)}-${date.slice(8) || '01'}T12:00:00Z`), UTC);
  return date.length === 7 ? day.replace(/^\d+ /, '') : day;
}
