import { settings } from '#db/settings.ts';
import { asScript, graphOf, type Node, type Site } from '#domain/structured-data/graph.ts';
import { currentPublication } from './publication.ts';

/** The publication and where it is, as the nodes of a graph know it. */
export const currentSite = async (): Promise<Site> => ({
  publication: await currentPublication(),
  url: settings().url,
});

/** What a page tells machines; nothing in it runs. A page has one. */
export function StructuredData({ nodes }: { nodes: readonly Node[] }) {
  return <script type="application/ld+json">{asScript(graphOf(nodes))}</script>;
}
