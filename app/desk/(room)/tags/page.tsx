import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalogueViewer } from '#app/desk/catalogue-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import { CatalogueTabs } from '#components/catalogue/catalogue-tabs.tsx';
import { FindLines } from '#components/catalogue/find-lines.tsx';
import { SavedNotice } from '#components/catalogue/saved-notice.tsx';
import { TagsTable } from '#components/catalogue/tables.tsx';
import { Empty } from '#components/empty.tsx';
import { Pages } from '#components/pages.tsx';
import { findTagsPage } from '#db/catalogue.ts';
import { catalogueFilter, cataloguePath } from '#domain/catalogue-filter.ts';
import { tagsPath } from '#domain/catalogue-paths.ts';
import { canEditTags } from '#domain/permissions.ts';

export const metadata: Metadata = { title: 'Tags' };

const sorts = { title: 'By name', newest: 'Newest first' };

export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await catalogueViewer(canEditTags);
  const asked = await searchParams;
  const filter = catalogueFilter(asked);
  const list = filter && (await findTagsPage(filter));
  if (!filter || !list) notFound();
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">The catalogue</p>
          <h1 className="title">Tags</h1>
        </div>
      </header>
      <CatalogueTabs viewer={viewer} current={tagsPath} />
      <SavedNotice done={asText(asked.done)} />
      <FindLines path={tagsPath} filter={filter} label="Tag" sorts={sorts} />
      {list.rows.length > 0 ? (
        <TagsTable rows={list.rows} />
      ) : (
        <Empty title="No tag stands here.">A tag is made when a story that has it is published.</Empty>
      )}
      <Pages
        label="Pages of tags"
        page={list.page}
        last={list.last}
        address={(page) => cataloguePath(tagsPath, { ...filter, page })}
        words={{ before: 'Previous page', after: 'Next page' }}
      />
    </main>
  );
}
