import type { RatingSummary } from '#domain/rating.ts';
import type { WholeWork } from '#domain/whole-work.ts';
import { workPath } from '#domain/work.ts';
import type { WorkRecord } from '#domain/work-record.ts';
import type { Node, Site } from './graph.ts';
import { nodeId } from './node-id.ts';
import { pageNodes } from './page-nodes.ts';
import { readersRatingNode } from './rating-nodes.ts';
import { workNode } from './work-node.ts';

type Around = {
  record: WorkRecord /** What readers make of it, only where the page says it too. */;
  said: RatingSummary | undefined;
};

/** The page of a work. */
export function workNodes(work: WholeWork, { record, said }: Around, site: Site): Node[] {
  const { url } = site;
  const way = record.wholes.toReversed().map((whole) => ({ name: whole.title, path: workPath(whole) }));
  const page = { type: 'WebPage', name: work.title, path: workPath(work), way, about: nodeId.work(url, work) } as const;
  const node = workNode(work, url, record);
  return [...pageNodes(page, site), said ? { ...node, aggregateRating: readersRatingNode(said) } : node];
}
