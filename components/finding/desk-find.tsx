import { SEARCH_MAX, searchPath } from '#domain/desk-search.ts';

/** The field in the head of every desk page. A plain form: what it asks for stands in the address. */
export function DeskFind() {
  return (
    <search>
      <form className="desk-find" action={searchPath}>
        <label className="sr" htmlFor="desk-find">
          Search the desk
        </label>
        <input id="desk-find" name="q" type="search" placeholder="Search the desk" maxLength={SEARCH_MAX} />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
