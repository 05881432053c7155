import { jobNames } from '#components/work/work-words.ts';
import { deskWorkPath } from '#domain/catalogue-paths.ts';
import type { PersonCredit } from '#domain/desk-person.ts';

/** What somebody did, and on which works. */
export function PersonCredits({ credits }: { credits: PersonCredit[] }) {
  return (
    <ul className="panel__list">
      {credits.map(({ id, job, role, work }) => (
        <li key={id}>
          <a href={deskWorkPath(work.id)}>
            <i>{work.title}</i>
          </a>
          <p className="meta">{[work.year, jobNames[job], role && `as ${role}`].filter(Boolean).join(', ')}</p>
        </li>
      ))}
    </ul>
  );
}
