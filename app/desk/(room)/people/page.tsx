import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalogueViewer } from '#app/desk/catalogue-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import { CatalogueList } from '#components/catalogue/catalogue-list.tsx';
import { PeopleTable } from '#components/catalogue/tables.tsx';
import { Empty } from '#components/empty.tsx';
import { findPeoplePage } from '#db/catalogue.ts';
import { catalogueFilter } from '#domain/catalogue-filter.ts';
import { peoplePath } from '#domain/catalogue-paths.ts';
import { canEditPeople } from '#domain/permissions.ts';

export const metadata: Metadata = { title: 'People' };

const sorts = { title: 'By name', newest: 'Last entered first' };

export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await catalogueViewer(canEditPeople);
  const asked = await searchParams;
  const filter = catalogueFilter(asked);
  const list = filter && (await findPeoplePage(filter));
  if (!filter || !list) notFound();
  return (
    <CatalogueList
      title="People"
      path={peoplePath}
      viewer={viewer}
      filter={filter}
      label="Name"
      sorts={sorts}
      done={asText(asked.done)}
      page={list.page}
      last={list.last}
      add={
        <a className="button button--main" href={`${peoplePath}/new`}>
          New person
        </a>
      }
    >
      {list.rows.length > 0 ? (
        <PeopleTable rows={list.rows} />
      ) : (
        <Empty title="Nobody stands here.">Try fewer letters.</Empty>
      )}
    </CatalogueList>
  );
}
