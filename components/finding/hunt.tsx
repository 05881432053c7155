import { type DeskSearch, SEARCH_MAX, searchPath } from '#domain/desk-search.ts';

/** The field of the page of results. Asked from the page of one kind, it looks for more of that kind. */
export function Hunt({ typed, kind }: Pick<DeskSearch, 'typed' | 'kind'>) {
  return (
    <search>
      <form action={searchPath}>
        <div className="hunt">
          <label className="sr" htmlFor="q">
            Search stories, works, people and pictures
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={typed}
            placeholder="A title, a name, a phrase"
            maxLength={SEARCH_MAX}
          />
          {kind && <input type="hidden" name="in" value={kind} />}
          <button className="button button--main" type="submit">
            Search
          </button>
        </div>
      </form>
    </search>
  );
}
