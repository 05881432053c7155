import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalogueViewer } from '#app/desk/catalogue-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import { CatalogueList } from '#components/catalogue/catalogue-list.tsx';
import { WorksTable } from '#components/catalogue/tables.tsx';
import { Empty } from '#components/empty.tsx';
import { findWorksPage } from '#db/catalogue.ts';
import { catalogueFilter } from '#domain/catalogue-filter.ts';
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
    <CatalogueList
      title="Works"
      path={worksPath}
      viewer={viewer}
      filter={filter}
      label="Title"
      sorts={sorts}
      kinds
      done={asText(asked.done)}
      page={list.page}
      last={list.last}
      add={
        <a className="button button--main" href={`${worksPath}/new`}>
          New work
        </a>
      }
    >
      {list.rows.length > 0 ? (
        <WorksTable rows={list.rows} />
      ) : (
        <Empty title="No work stands here.">Try fewer letters, or every kind.</Empty>
      )}
    </CatalogueList>
  );
}
