import { workKindNames } from '#components/work/work-words.ts';
import type { CatalogueFilter, CatalogueSort } from '#domain/catalogue-filter.ts';
import { workKinds } from '#domain/work.ts';
import { WORK_SEARCH_MAX } from '#domain/work-limits.ts';

type Props = {
  path: string;
  filter: CatalogueFilter;
  /** What is looked for: "Title", "Name". */
  label: string;
  sorts: Partial<Record<CatalogueSort, string>>;
  kinds?: boolean;
};

/** Narrows and sorts a list. A plain form: what it asks for stands in the address. */
export function FindLines({ path, filter, label, sorts, kinds = false }: Props) {
  return (
    <form className="row filters" action={path} aria-label="Narrow the list">
      <label>
        <span className="sr">{label}</span>
        <input
          className="input"
          type="search"
          name="find"
          defaultValue={filter.typed}
          placeholder={label}
          maxLength={WORK_SEARCH_MAX}
        />
      </label>
      {kinds && (
        <label>
          <span className="sr">Kind</span>
          <select className="input" name="kind" defaultValue={filter.kind ?? ''}>
            <option value="">Every kind</option>
            {workKinds.map((kind) => (
              <option key={kind} value={kind}>
                {workKindNames[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span className="sr">Order</span>
        <select className="input" name="sort" defaultValue={filter.sort}>
          {Object.entries(sorts).map(([sort, words]) => (
            <option key={sort} value={sort}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <button className="button button--small" type="submit">
        Show
      </button>
    </form>
  );
}
