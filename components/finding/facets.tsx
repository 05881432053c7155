import type { FacetGroup } from './facet-groups.ts';

type Props = {
  groups: FacetGroup[];
  /** The same search with nothing chosen. */
  clear: string;
  /** Not all that was found is counted. */
  atLeast: boolean;
};

/** By what the results can be narrowed: a drawer on a narrow page, a column on a wide one. */
export function Facets({ groups, clear, atLeast }: Props) {
  const chosen = groups.flatMap(({ choices }) => choices).filter(({ isChosen }) => isChosen).length;
  return (
    <details className="drawer">
      <summary>
        Narrow the results <span>{chosen === 0 ? 'nothing chosen' : `${chosen} chosen`}</span>
      </summary>
      <fieldset className="facets">
        <legend className="sr">Narrow the results</legend>
        {groups.map(({ facet, label, isOpen, choices }) => (
          <details key={facet} open={isOpen}>
            <summary>{label}</summary>
            <div>
              {choices.map((choice) => (
                <label key={choice.value} className="check">
                  <input type="checkbox" name={facet} value={choice.value} defaultChecked={choice.isChosen} />
                  <span>{choice.label}</span>
                  <span>
                    {choice.count.toLocaleString('en-GB')}
                    {atLeast && choice.count > 0 && '+'}
                  </span>
                </label>
              ))}
            </div>
          </details>
        ))}
        <div className="row gap-s">
          <button className="button button--small" type="submit">
            Apply
          </button>
          {chosen > 0 && (
            <a className="button button--small" href={clear}>
              Clear all
            </a>
          )}
        </div>
      </fieldset>
    </details>
  );
}
