import {
  type AccountFilter,
  type AccountOrder,
  type AccountSet,
  accountOrders,
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
  suspended: 'Suspended',
  banned: 'Shut out',
};

const orderNames: Record<AccountOrder, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  name: 'By name',
};

type Props = {
  filter: AccountFilter;
  /** The list that it narrows. */
  list: '/desk/accounts' | '/desk/readers';
  sets: readonly AccountSet[];
};

/** Narrows the list. A plain form: what it asks for stands in the address. */
export function AccountFilters({ filter, list, sets }: Props) {
  return (
    <form className="versus" action={list} aria-label="Narrow the list">
      <div className="field">
        <label htmlFor="named">Begins with</label>
        <input
          className="input"
          id="named"
          name="named"
          type="search"
          defaultValue={filter.named}
          maxLength={NAMED_MAX}
          placeholder={list === '/desk/accounts' ? 'A name, a handle, an address' : 'A name, a handle'}
        />
      </div>
      <div className="field">
        <label htmlFor="set">Who</label>
        <select className="input" id="set" name="who" defaultValue={filter.who}>
          {sets.map((set) => (
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
