import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalogueViewer } from '#app/desk/catalogue-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import { CatalogueTabs } from '#components/catalogue/catalogue-tabs.tsx';
import { FindLines } from '#components/catalogue/find-lines.tsx';
import { SavedNotice } from '#components/catalogue/saved-notice.tsx';
import { PeopleTable } from '#components/catalogue/tables.tsx';
import { Empty } from '#components/empty.tsx';
import { Pages } from '#components/pages.tsx';
import { findPeoplePage } from '#db/catalogue.ts';
import { catalogueFilter, cataloguePath } from '#domain/catalogue-filter.ts';
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
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">The catalogue</p>
          <h1 className="title">People</h1>
        </div>
        <a className="button button--main" href={`${peoplePath}/new`}>
          New person
        </a>
      </header>
      <CatalogueTabs viewer={viewer} current={peoplePath} />
      <SavedNotice done={asText(asked.done)} />
      <FindLines path={peoplePath} filter={filter} label="Name" sorts={sorts} />
      {list.rows.length > 0 ? (
        <PeopleTable rows={list.rows} />
      ) : (
        <Empty title="Nobody stands here.">Try fewer letters.</Empty>
      )}
      <Pages
        label="Pages of people"
        page={list.page}
        last={list.last}
        address={(page) => cataloguePath(peoplePath, { ...filter, page })}
        words={{ before: 'Previous page', after: 'Next page' }}
      />
    </main>
  );
}
