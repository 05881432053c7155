import { MEDIA_SEARCH_MAX, type MediaFilter, mediaOrders } from '#domain/media-filter.ts';
import { mediaOrderNames } from './media-words.ts';

/** Looks for a word in what is said of pictures. A plain form: what it asks for stands in the address. */
export function FindPictures({ filter }: { filter: MediaFilter }) {
  return (
    <search>
      <form className="row" action="/desk/media">
        <label className="sr" htmlFor="find">
          Find a picture
        </label>
        {filter.tab !== 'all' && <input type="hidden" name="kind" value={filter.tab} />}
        <input
          className="input input--short"
          id="find"
          name="find"
          type="search"
          placeholder="A work, a credit, a word"
          defaultValue={filter.word}
          maxLength={MEDIA_SEARCH_MAX}
        />
        <label className="sr" htmlFor="order">
          Order
        </label>
        <select className="input input--short" id="order" name="order" defaultValue={filter.order ?? 'newest'}>
          {mediaOrders.map((order) => (
            <option key={order} value={order}>
              {mediaOrderNames[order]}
            </option>
          ))}
        </select>
        <button className="button" type="submit">
          Find
        </button>
      </form>
    </search>
  );
}
