import { workLabel } from '#components/editor/work-label.ts';
import { RailHead } from '#components/rail-head.tsx';
import { WORK_SEARCH_MAX } from '#domain/work-limits.ts';
import type { WorkLine } from '#domain/work-line.ts';

type Other = WorkLine | { id: number; name: string };
type Props = {
  thing: 'work' | 'person';
  /** Where the form asks. */
  path: string;
  typed: string;
  /** Those of the same name, and those that were found. */
  others: Other[];
  mergePath: (other: number) => string;
};

/** Whether the same thing was entered twice, and the way to make one of two. */
export function SameAgain({ thing, path, typed, others, mergePath }: Props) {
  return (
    <section aria-labelledby="h-same">
      <RailHead id="h-same">{thing === 'work' ? 'The same work twice?' : 'The same person twice?'}</RailHead>
      <p className="narrow">
        Of two that are one, the one that you choose stays: everything that hangs on the other moves over, and its
        address leads to the one that stays.
      </p>
      <form className="row filters" action={`${path}#h-same`} aria-label={`Find the other ${thing}`}>
        <label>
          <span className="sr">The other {thing}</span>
          <input
            className="input"
            type="search"
            name="same"
            defaultValue={typed}
            placeholder={thing === 'work' ? 'Title of the other' : 'Name of the other'}
            maxLength={WORK_SEARCH_MAX}
          />
        </label>
        <button className="button button--small" type="submit">
          Find the other
        </button>
      </form>
      {typed && others.length === 0 && (
        <p className="meta">
          We have no other {thing} called “{typed}”.
        </p>
      )}
      <ul className="panel__list">
        {others.map((other) => (
          <li key={other.id}>
            <a href={mergePath(other.id)}>
              Merge with {'name' in other ? other.name : workLabel(other)}, no. {other.id}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
