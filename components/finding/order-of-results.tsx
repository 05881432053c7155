import { type SearchOrder, searchOrders } from '#domain/search-rank.ts';

const names: Record<SearchOrder, string> = { relevance: 'Relevance', newest: 'Newest', score: 'Score' };

/** Sent with the search. The key draws the choice anew when another was made. */
export function OrderOfResults({ order }: { order: SearchOrder }) {
  return (
    <label className="row">
      <span className="meta">Order by</span>{' '}
      <select className="input input--short" name="order" key={order} defaultValue={order}>
        {searchOrders.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
