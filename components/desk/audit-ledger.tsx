import { Headline } from '#components/headline.tsx';
import type { AuditEntry } from '#domain/audit.ts';
import { actWords, changeInWords, doneBy, HOUSE, subjectOf } from '#domain/audit-words.ts';
import { type Calendar, isoMinute, secondOf, shortDayOf, yearOf } from '#domain/dates.ts';

type Props = { entries: AuditEntry[]; calendar: Calendar };

/** What was done, one act a line. */
export function AuditLedger({ entries, calendar }: Props) {
  return (
    <table className="ledger gap">
      <thead>
        <tr>
          <th scope="col">What was done</th>
          <th scope="col">By</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              {actWords[entry.act] ?? entry.act} <Subject entry={entry} />
              <span>{changeInWords(entry, calendar)}</span>
            </th>
            <td>{entry.by ? doneBy(entry) : <i>{HOUSE}</i>}</td>
            <td>
              <time dateTime={isoMinute(entry.at, calendar)}>
                {shortDayOf(entry.at, calendar)} {yearOf(entry.at, calendar)}, {secondOf(entry.at, calendar)}
              </time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Subject({ entry }: { entry: AuditEntry }) {
  const words = <Headline text={subjectOf(entry)} />;
  return entry.path ? <a href={entry.path}>{words}</a> : words;
}
