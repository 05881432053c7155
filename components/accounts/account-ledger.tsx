import type { AccountLine } from '#domain/account-line.ts';
import { type Calendar, dayOf, isoDay, shortDayOf } from '#domain/dates.ts';
import { roleName } from '#domain/role-name.ts';

type Props = {
  rows: AccountLine[];
  own: number;
  now: Date;
  calendar: Calendar;
  /** Where each of them is seen. */
  path: (id: number) => string;
  /** Whether the viewer may know mail addresses. */
  addresses?: boolean;
};

export function AccountLedger({ rows, own, now, calendar, path, addresses }: Props) {
  return (
    <table className="ledger gap">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Role</th>
          <th scope="col">Standing</th>
          <th scope="col">Since</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((account) => (
          <tr key={account.id}>
            <th scope="row">
              <a href={path(account.id)}>{account.name}</a>
              <span>
                {addresses ? account.email : `@${account.handle}`}
                {account.id === own && ', you'}
              </span>
            </th>
            <td>{roleName[account.role]}</td>
            <td>{standing(account, now, calendar)}</td>
            <td>
              <time dateTime={isoDay(account.createdAt, calendar)}>{dayOf(account.createdAt, calendar)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function standing({ bannedAt, suspendedUntil, confirmedAt }: AccountLine, now: Date, calendar: Calendar): string {
  if (bannedAt) return 'Shut out';
  if (suspendedUntil && suspendedUntil > now) return `Suspended until ${shortDayOf(suspendedUntil, calendar)}`;
  return confirmedAt ? 'Good' : 'Address not proved yet';
}
