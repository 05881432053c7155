import type { Comment } from '#domain/comment.ts';
import { plainHeadline } from '#domain/headline.ts';
import { storyPath } from '#domain/story.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { nothingRecorded, type WorkRecord } from '#domain/work-record.ts';
import { commentNodes } from './comment-nodes.ts';
import { wayTo } from './crumbs.ts';
import type { Node, Site } from './graph.ts';
import { ranksNode } from './list-nodes.ts';
import { nodeId } from './node-id.ts';
import { pageNodes } from './page-nodes.ts';
import { criticNode } from './person-nodes.ts';
import { storyNode } from './story-node.ts';
import { workNode } from './work-node.ts';

type Around = {
  record?: WorkRecord | undefined;
  /** Whole addresses of its pictures, the best first. */
  images: readonly string[];
  /** Those of this page of the thread. */
  comments: readonly Comment[];
};

/** The page of a story: the story, who wrote it, what it is about, and the first of what was said to it. */
export function storyNodes(
  story: WholeStory,
  { record = nothingRecorded, images, comments }: Around,
  site: Site,
): Node[] {
  const { url } = site;
  const path = storyPath(story);
  const said = commentNodes(comments, path, site);
  const page = {
    ...({ type: 'WebPage', name: plainHeadline(story.headline), path, way: wayTo(story) } as const),
    about: nodeId.story(url, story),
  };
  return [
    ...pageNodes(page, site),
    storyNode(story, { images, comments: said.map((one) => String(one['@id'])) }, site),
    ...story.writers.map((writer) => criticNode(writer, site)),
    ...(story.work ? [workNode(story.work, url, record)] : []),
    ...(story.kind === 'list' ? [ranksNode(story.entries, url + path, url)] : []),
    ...story.entries.map(({ work }) => workNode(work, url)),
    ...said,
  ];
}
