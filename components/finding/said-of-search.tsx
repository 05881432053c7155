import type { ReaderQuery } from '#domain/reader-query.ts';
import { type ReaderSearch, searchAddress } from '#domain/reader-search.ts';

type Props = {
  search: ReaderSearch;
  found: {
    query: ReaderQuery;
    all: number;
    total: number;
    more: boolean;
    matching: 'stems' | 'beginnings';
    meant?: string;
  };
};

const inNumber = (total: number) => (total === 1 ? '1 result' : `${total.toLocaleString('en-GB')} results`);

/** What came of a search, in a sentence that is read out. */
export function SaidOfSearch({ search, found }: Props) {
  return (
    <p className="meta gap-s" role="status">
      <Said search={search} found={found} />
    </p>
  );
}

function Said({ search: { typed }, found }: Props) {
  const { query, all, total, more, matching, meant } = found;
  if (typed === '') return 'All that we have published, by its words: titles, names and what was written about them.';
  if (query.terms.length === 0) {
    return query.not.length > 0
      ? 'That says what to leave out. Say what to look for, too.'
      : 'There is no word in that to look for.';
  }
  if (all > 0 && total === 0) return 'Nothing is left of the results with all that was chosen.';
  const results = <b>{more ? `More than ${total.toLocaleString('en-GB')} results` : inNumber(total)}</b>;
  if (meant !== undefined) {
    return (
      <>
        Nothing that we have published says “{typed}”. Did you mean{' '}
        <a href={searchAddress({ typed: meant })}>{meant}</a>? {results}.
      </>
    );
  }
  if (total === 0)
    return `Nothing that we have published says “${typed}”. Fewer words find more, and so does half a word.`;
  return (
    <>
      {results} in everything we have published.
      {more && ' The best of them are here; another word narrows them.'}
      {matching === 'beginnings' && ' No whole word is just that; these begin so.'}
    </>
  );
}
