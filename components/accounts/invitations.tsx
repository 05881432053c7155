import type { InvitationLine } from '#domain/account-line.ts';
import { type Calendar, dayOf, isoDay } from '#domain/dates.ts';
import { roleName } from '#domain/role-name.ts';

type Props = { open: InvitationLine[]; calendar: Calendar; takeBack: (form: FormData) => Promise<void> };

/** Who was asked and has not come yet. */
export function Invitations({ open, calendar, takeBack }: Props) {
  if (open.length === 0) return <p className="meta">Nobody is awaited.</p>;
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">Invited</th>
          <th scope="col">As</th>
          <th scope="col">Ends</th>
          <th scope="col">
            <span className="sr">Do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {open.map(({ id, email, role, invitedBy, expiresAt }) => (
          <tr key={id}>
            <th scope="row">
              {email}
              <span>by {invitedBy}</span>
            </th>
            <td>{roleName[role]}</td>
            <td>
              <time dateTime={isoDay(expiresAt, calendar)}>{dayOf(expiresAt, calendar)}</time>
            </td>
            <td>
              <form action={takeBack}>
                <input type="hidden" name="invitation" value={id} />
                <button className="plain" type="submit" aria-label={`Take back the invitation of ${email}`}>
                  Take back
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
