import { STORIES_PER_PAGE } from '#domain/pagination.ts';
import type { StoryPage } from '#domain/story-page.ts';
import type { Node } from '#domain/structured-data/graph.ts';
import { storiesNode } from '#domain/structured-data/list-nodes.ts';
import { nodeId } from '#domain/structured-data/node-id.ts';
import { type DescribedPage, pageNodes } from '#domain/structured-data/page-nodes.ts';
import { currentSite, StructuredData } from './structured-data.tsx';

type Props = {
  page: DescribedPage;
  /** The stories that are what the page is about. */
  at?: StoryPage;
  /** Whatever else it tells of. */
  nodes?: readonly Node[];
};

/** What machines are told of a page that is neither a story nor a work. */
export async function PageData({ page, at, nodes = [] }: Props) {
  const site = await currentSite();
  const address = site.url + page.path;
  const stories = at && storiesNode(at.stories, address, site.url, (at.page - 1) * STORIES_PER_PAGE);
  const about = stories ? nodeId.list(address) : page.about;
  return <StructuredData nodes={[...pageNodes({ ...page, about }, site), ...(stories ? [stories] : []), ...nodes]} />;
}
