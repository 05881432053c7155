import { accountPath } from '#domain/account.ts';
import type { AccountLine } from '#domain/account-line.ts';
import { type Calendar, dayOf, isoDay } from '#domain/dates.ts';
import { roleName } from '#domain/role-name.ts';

type Props = { rows: AccountLine[]; own: number; calendar: Calendar };

export function AccountLedger({ rows, own, calendar }: Props) {
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
              <a href={accountPath(account.id)}>{account.name}</a>
              <span>
                {account.email}
                {account.id === own && ', you'}
              </span>
            </th>
            <td>{roleName[account.role]}</td>
            <td>{standing(account)}</td>
            <td>
              <time dateTime={isoDay(account.createdAt, calendar)}>{dayOf(account.createdAt, calendar)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function standing({ bannedAt, confirmedAt }: AccountLine): string {
  if (bannedAt) return 'Shut out';
  return confirmedAt ? 'Good' : 'Address not proved yet';
}
