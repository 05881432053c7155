import { type Calendar, monthOf } from '#domain/dates.ts';
import { type ModerationReport, shareOf } from '#domain/moderation-report.ts';

type Props = { months: ModerationReport['months']; calendar: Calendar };

/** What happened to comments, month by month. On a phone each figure brings its word. */
export function MonthLedger({ months, calendar }: Props) {
  const figure = new Intl.NumberFormat(calendar.locale);
  const most = Math.max(...months.map(({ removed }) => removed));
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Posted</th>
          <th scope="col">Removed</th>
          <th scope="col">
            <span className="sr">Removed, as a bar</span>
          </th>
          <th scope="col">Put under bars</th>
          <th scope="col">Restored</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ from, posted, removed, covered, restored }, at) => (
          <tr key={from.getTime()}>
            <th scope="row">
              {monthOf(from, calendar)}
              {at === 0 && ', so far'}
            </th>
            <td data-label="posted">{figure.format(posted)}</td>
            <td data-label="removed">{figure.format(removed)}</td>
            <td className="bar-cell">
              <svg
                className={at === 0 ? 'bar--lamp' : undefined}
                width={`${shareOf(removed, most)}%`}
                height="14"
                aria-hidden="true"
              />
            </td>
            <td data-label="put under bars">{figure.format(covered)}</td>
            <td data-label="restored">{figure.format(restored)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
