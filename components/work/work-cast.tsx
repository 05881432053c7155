import { RailHead } from '#components/rail-head.tsx';
import { makerPath } from '#domain/person-page.ts';
import type { Credit } from '#domain/work.ts';

/** Who plays whom. */
export function WorkCast({ credits }: { credits: Credit[] }) {
  const cast = credits.filter(({ job }) => job === 'cast');
  if (cast.length === 0) return null;
  return (
    <section aria-labelledby="cast" className="gap-l">
      <RailHead id="cast">Cast</RailHead>
      <table className="cast">
        <thead className="sr">
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
          </tr>
        </thead>
        <tbody>
          {cast.map(({ person, role }) => (
            <tr key={`${person.id} ${role}`}>
              <th scope="row">
                <a href={makerPath(person)}>{person.name}</a>
              </th>
              <td>{role}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
