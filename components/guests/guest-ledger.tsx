import { criticPath } from '#domain/critic.ts';
import { type GuestLine, guestPath } from '#domain/guest.ts';

export function GuestLedger({ rows }: { rows: GuestLine[] }) {
  return (
    <table className="ledger gap">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Address</th>
          <th scope="col">Stories</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((guest) => (
          <tr key={guest.id}>
            <th scope="row">
              <a href={guestPath(guest.id)}>{guest.name}</a>
            </th>
            <td>{criticPath(guest)}</td>
            <td>{guest.stories === 0 ? 'None yet' : guest.stories}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
