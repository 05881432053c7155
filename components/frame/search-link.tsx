import { readerSearchPath } from '#domain/reader-search.ts';

/** The way to the search, where its field has room. */
export const SearchLink = ({ current }: { current: string }) => (
  <a className="bar-link" href={readerSearchPath} aria-current={current === readerSearchPath || undefined}>
    Search
  </a>
);
