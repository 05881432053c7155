import { RailHead } from '#components/rail-head.tsx';
import { workKindNames } from '#components/work/work-words.ts';
import { deskWorkPath, worksPath } from '#domain/catalogue-paths.ts';
import type { PartLine } from '#domain/desk-work.ts';
import type { WorkKind } from '#domain/work.ts';
import { partsOf } from '#domain/work-parts.ts';

type Props = { work: { id: number; kind: WorkKind; title: string }; parts: PartLine[] };

/** The seasons of a series, the episodes of a season; nothing for what is made of no parts. */
export function WorkPartsList({ work, parts }: Props) {
  const [kind] = partsOf(work.kind);
  if (!kind) return null;
  const name = workKindNames[kind].toLowerCase();
  return (
    <section aria-labelledby="h-parts">
      <RailHead
        id="h-parts"
        aside={
          <a href={`${worksPath}/new?${new URLSearchParams({ part: String(work.id), kind })}`}>
            Add {name === 'episode' ? 'an' : 'a'} {name}
          </a>
        }
      >
        {name === 'season' ? 'Seasons' : name === 'episode' ? 'Episodes' : 'Parts'}
      </RailHead>
      {parts.length === 0 ? (
        <p className="meta">None yet.</p>
      ) : (
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">Title</th>
              <th scope="col">Number</th>
              <th scope="col">Kind</th>
              <th scope="col">Year</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.id}>
                <th scope="row">
                  <a href={deskWorkPath(part.id)}>{part.title}</a>
                </th>
                <td>{part.number ?? '–'}</td>
                <td>{workKindNames[part.kind]}</td>
                <td>{part.year ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
