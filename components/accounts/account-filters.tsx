import {
  type AccountFilter,
  type AccountOrder,
  type AccountSet,
  accountOrders,
  accountSets,
  NAMED_MAX,
} from '#domain/account-filter.ts';

const setNames: Record<AccountSet, string> = {
  staff: 'The staff',
  all: 'Everybody',
  reader: 'Readers',
  contributor: 'Contributors',
  critic: 'Critics',
  editor: 'Editors',
  moderator: 'Moderators',
  admin: 'Admins',
  banned: 'Shut out',
};

const orderNames: Record<AccountOrder, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  name: 'By name',
};

/** Narrows the list. A plain form: what it asks for stands in the address. */
export function AccountFilters({ filter }: { filter: AccountFilter }) {
  return (
    <form className="versus" action="/desk/accounts" aria-label="Narrow the list">
      <div className="field">
        <label htmlFor="named">Begins with</label>
        <input
          className="input"
          id="named"
          name="named"
          type="search"
          defaultValue={filter.named}
          maxLength={NAMED_MAX}
          placeholder="A name, a handle, an address"
        />
      </div>
      <div className="field">
        <label htmlFor="set">Who</label>
        <select className="input" id="set" name="who" defaultValue={filter.who}>
          {accountSets.map((set) => (
            <option key={set} value={set}>
              {setNames[set]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="order">Order</label>
        <select className="input" id="order" name="order" defaultValue={filter.order ?? 'newest'}>
          {accountOrders.map((order) => (
            <option key={order} value={order}>
              {orderNames[order]}
            </option>
          ))}
        </select>
      </div>
      <button className="button" type="submit">
        Show
      </button>
    </form>
  );
}
