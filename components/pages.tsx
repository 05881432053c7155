import { Fragment } from 'react';
import { pageWindow } from '#domain/pagination.ts';

type Props = {
  /** What is paged, for those who hear the page: "Pages of film". */
  label: string;
  page: number;
  last: number;
  address: (page: number) => string;
  /** The words of the links to the neighbours. */
  words?: { before: string; after: string };
};

const newestFirst = { before: 'Newer stories', after: 'Older stories' };

/** Numbered pages of a set; nothing when the set fills only one. */
export function Pages({ label, page, last, address, words = newestFirst }: Props) {
  if (last === 1) return null;
  return (
    <nav className="pages gap" aria-label={label}>
      {page > 1 && (
        <a rel="prev" href={address(page - 1)}>
          {words.before}
        </a>
      )}
      {pageWindow(page, last).map((number, at, shown) =>
        number === null ? (
          <span key={`after ${shown[at - 1]}`} aria-hidden="true">
            …
          </span>
        ) : (
          <Fragment key={number}>
            {number === page ? (
              <b aria-current="page">{number}</b>
            ) : (
              <a href={address(number)} aria-label={`Page ${number}`}>
                {number}
              </a>
            )}
          </Fragment>
        ),
      )}
      {page < last && (
        <a rel="next" href={address(page + 1)}>
          {words.after}
        </a>
      )}
    </nav>
  );
}
