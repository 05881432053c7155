import { RailHead } from '#components/rail-head.tsx';
import type { WholeWork } from '#domain/whole-work.ts';
import { workPath } from '#domain/work.ts';
import { workKindNames } from './work-words.ts';

/** What a work is made of, as far as we wrote about it. */
export function WorkParts({ work: { kind, parts } }: { work: WholeWork }) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="parts" className="gap-l">
      <RailHead id="parts">{kind === 'series' ? 'Seasons' : kind === 'season' ? 'Episodes' : 'Parts'}</RailHead>
      <table className="cast">
        <thead className="sr">
          <tr>
            <th scope="col">Title</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">
                <a href={workPath(part)}>{part.title}</a>
              </th>
              <td>
                {workKindNames[part.kind]}
                {part.number !== null && ` ${part.number}`}
                {part.year && `, ${part.year}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
