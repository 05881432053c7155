import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalogueViewer } from '#app/desk/catalogue-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import { CatalogueTabs } from '#components/catalogue/catalogue-tabs.tsx';
import { FindLines } from '#components/catalogue/find-lines.tsx';
import { SavedNotice } from '#components/catalogue/saved-notice.tsx';
import { WorksTable } from '#components/catalogue/tables.tsx';
import { Empty } from '#components/empty.tsx';
import { Pages } from '#components/pages.tsx';
import { findWorksPage } from '#db/catalogue.ts';
import { catalogueFilter, cataloguePath } from '#domain/catalogue-filter.ts';
import { worksPath } from '#domain/catalogue-paths.ts';
import { canEditWorks } from '#domain/permissions.ts';

export const metadata: Metadata = { title: 'Works' };

const sorts = { title: 'By title', year: 'By year, newest first', newest: 'Last entered first' };

export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await catalogueViewer(canEditWorks);
  const asked = await searchParams;
  const filter = catalogueFilter(asked);
  const list = filter && (await findWorksPage(filter));
  if (!filter || !list) notFound();
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">The catalogue</p>
          <h1 className="title">Works</h1>
        </div>
        <a className="button button--main" href={`${worksPath}/new`}>
          New work
        </a>
      </header>
      <CatalogueTabs viewer={viewer} current={worksPath} />
      <SavedNotice done={asText(asked.done)} />
      <FindLines path={worksPath} filter={filter} label="Title" sorts={sorts} kinds />
      {list.rows.length > 0 ? (
        <WorksTable rows={list.rows} />
      ) : (
        <Empty title="No work stands here.">Try fewer letters, or every kind.</Empty>
      )}
      <Pages
        label="Pages of works"
        page={list.page}
        last={list.last}
        address={(page) => cataloguePath(worksPath, { ...filter, page })}
        words={{ before: 'Previous page', after: 'Next page' }}
      />
    </main>
  );
}
