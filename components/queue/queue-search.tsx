import { type QueueFilter, queuePath } from '#domain/comment-queue.ts';
import { SEARCH_MAX } from '#domain/desk-search.ts';

/** Looks for words in the comments of every list. A plain form: what it asks for stands in the address. */
export function QueueSearch({ filter: { tab, by, under, words } }: { filter: QueueFilter }) {
  return (
    <search>
      <form className="row" action={queuePath} aria-label="Search in comments">
        <input type="hidden" name="show" value={tab} />
        {by && <input type="hidden" name="by" value={by} />}
        {under && <input type="hidden" name="under" value={under} />}
        <label className="sr" htmlFor="find">
          Words in a comment
        </label>
        <input
          className="input input--short"
          id="find"
          name="q"
          type="search"
          defaultValue={words}
          maxLength={SEARCH_MAX}
          placeholder="Words in a comment"
        />
        <button className="button" type="submit">
          Find
        </button>
      </form>
    </search>
  );
}
