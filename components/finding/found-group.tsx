import type { ReactNode } from 'react';
import { type DeskSearch, deskSearchPath, type SearchKind } from '#domain/desk-search.ts';
import { inNumber, kindWords } from './found-words.ts';

type Props = {
  search: DeskSearch;
  kind: SearchKind;
  found: number;
  /** How many of them stand here. */
  shown: number;
  /** The list of this kind, narrowed to the same words; none where there is no such list. */
  list?: { href: string; name: string } | undefined;
  children: ReactNode;
};

/** What was found of one kind, under its number, with the ways to the rest. */
export function FoundGroup({ search, kind, found, shown, list, children }: Props) {
  return (
    <section className="gap-l" aria-labelledby={`found-${kind}`}>
      <div className="rail-head">
        <h2 id={`found-${kind}`}>
          {kindWords[kind].many} <span className="count">{found.toLocaleString('en-GB')}</span>
        </h2>
        {list && <a href={list.href}>{list.name}</a>}
      </div>
      <ul className="finds">{children}</ul>
      {shown < found && !search.kind && (
        <p>
          <a href={deskSearchPath({ ...search, kind, page: 1 })}>All {inNumber(kind, found)}</a>
        </p>
      )}
    </section>
  );
}
