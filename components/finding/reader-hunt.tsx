import { SEARCH_MAX } from '#domain/desk-search.ts';

/** The field of the search, in a form of its own or in that of the results. `data-suggest` is what public/search.js looks for. */
export function ReaderHunt({ typed }: { typed: string }) {
  return (
    <div className="hunt" data-suggest>
      <label className="sr" htmlFor="q">
        Search works, people and stories
      </label>
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={typed}
        placeholder="A title, a name, a phrase"
        maxLength={SEARCH_MAX}
        autoComplete="off"
      />
      <button className="button button--main" type="submit">
        Search
      </button>
    </div>
  );
}
