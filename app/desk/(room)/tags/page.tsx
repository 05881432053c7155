import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalogueViewer } from '#app/desk/catalogue-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import { CatalogueList } from '#components/catalogue/catalogue-list.tsx';
import { TagsTable } from '#components/catalogue/tables.tsx';
import { Empty } from '#components/empty.tsx';
import { findTagsPage } from '#db/catalogue.ts';
import { catalogueFilter } from '#domain/catalogue-filter.ts';
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
    <CatalogueList
      title="Tags"
      path={tagsPath}
      viewer={viewer}
      filter={filter}
      label="Tag"
      sorts={sorts}
      done={asText(asked.done)}
      page={list.page}
      last={list.last}
    >
      {list.rows.length > 0 ? (
        <TagsTable rows={list.rows} />
      ) : (
        <Empty title="No tag stands here.">A tag is made when a story that has it is published.</Empty>
      )}
    </CatalogueList>
  );
}
