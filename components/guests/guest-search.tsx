import type { GuestFilter } from '#domain/guest.ts';
import { GUEST_SEARCH_MAX } from '#domain/guest-form.ts';

/** Narrows the list. A plain form: what it asks for stands in the address. */
export const GuestSearch = ({ filter }: { filter: GuestFilter }) => (
  <form className="versus" action="/desk/guests" aria-label="Narrow the list">
    <div className="field">
      <label htmlFor="named">In the name</label>
      <input
        className="input"
        id="named"
        name="named"
        type="search"
        defaultValue={filter.named}
        maxLength={GUEST_SEARCH_MAX}
      />
    </div>
    <button className="button" type="submit">
      Show
    </button>
  </form>
);
