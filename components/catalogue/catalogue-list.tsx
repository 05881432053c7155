import type { ReactNode } from 'react';
import { Pages } from '#components/pages.tsx';
import { type CatalogueFilter, type CatalogueSort, cataloguePath } from '#domain/catalogue-filter.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { CatalogueTabs } from './catalogue-tabs.tsx';
import { FindLines } from './find-lines.tsx';
import { SavedNotice } from './saved-notice.tsx';

type Props = {
  title: string;
  path: string;
  viewer: AccountViewer;
  filter: CatalogueFilter;
  /** Of the field that narrows it. */
  label: string;
  sorts: Partial<Record<CatalogueSort, string>>;
  kinds?: boolean;
  done: string;
  page: number;
  last: number;
  /** What makes a new one. */
  add?: ReactNode;
  /** The lines, or what is said where there are none. */
  children: ReactNode;
};

/** A list of the catalogue: works, people, or tags. */
export function CatalogueList({ title, path, viewer, filter, label, sorts, kinds, done, ...rest }: Props) {
  const { page, last, add, children } = rest;
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">The catalogue</p>
          <h1 className="title">{title}</h1>
        </div>
        {add}
      </header>
      <CatalogueTabs viewer={viewer} current={path} />
      <SavedNotice done={done} />
      <FindLines path={path} filter={filter} label={label} sorts={sorts} kinds={kinds ?? false} />
      {children}
      <Pages
        label={`Pages of ${title.toLowerCase()}`}
        page={page}
        last={last}
        address={(to) => cataloguePath(path, { ...filter, page: to })}
        words={{ before: 'Previous page', after: 'Next page' }}
      />
    </main>
  );
}
