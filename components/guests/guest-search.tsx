import type { GuestFilter } from '#domain/guest.ts';
import { GUEST_SEARCH_MAX } from '#domain/guest-form.ts';

/** Narrows the list. A plain form: what it asks for stands in the address. */
export const GuestSearch = ({ filter }: { filter: GuestFilter }) => (
  <form className="row filters" action="/desk/guests" aria-label="Narrow the list">
    <label>
      <span className="sr">In the name</span>
      <input
        className="input"
        name="named"
        type="search"
        defaultValue={filter.named}
        placeholder="Name"
        maxLength={GUEST_SEARCH_MAX}
      />
    </label>
    <label>
      <span className="sr">Order</span>
      <select className="input" name="order" defaultValue={filter.order ?? ''}>
        <option value="">By name</option>
        <option value="newest">Newest first</option>
      </select>
    </label>
    <button className="button button--small" type="submit">
      Show
    </button>
  </form>
);
