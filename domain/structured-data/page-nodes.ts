import type { BreadcrumbListLeaf, CollectionPageLeaf, ProfilePageLeaf, WebPageLeaf } from 'schema-dts';
import { known, type Node, refer, type Site } from './graph.ts';
import { nodeId } from './node-id.ts';
import { publicationNodes } from './publication-nodes.ts';

/** A page on the way from the front page to another. */
export type Crumb = { name: string; path: string };

/** What a page is as a page. */
export type DescribedPage = {
  type: (WebPageLeaf | CollectionPageLeaf | ProfilePageLeaf)['@type'];
  name: string;
  /** The one address of the page. */
  path: string;
  /** What lies between the front page and this one. */
  way?: readonly Crumb[];
  /** What it is about, by the name of its node. */
  about?: string | undefined;
};

/** What every page says: whose it is, where in the site it stands, and what it is about. */
export function pageNodes({ type, name, path, way = [], about }: DescribedPage, site: Site): Node[] {
  const { publication, url } = site;
  const address = url + path;
  const below = path !== '/';
  const page = known<WebPageLeaf | CollectionPageLeaf | ProfilePageLeaf>({
    '@type': type,
    '@id': nodeId.page(address),
    name,
    url: address,
    inLanguage: publication.locale,
    isPartOf: refer(nodeId.website(url)),
    breadcrumb: below ? refer(nodeId.breadcrumbs(address)) : null,
    mainEntity: about ? refer(about) : null,
  });
  const nodes = [...publicationNodes(site), page];
  return below ? [...nodes, breadcrumbs([...way, { name, path }], site)] : nodes;
}

/** The way from the front page, each step with its address. */
function breadcrumbs(way: readonly Crumb[], { publication, url }: Site): BreadcrumbListLeaf {
  const [here] = way.slice(-1);
  return {
    '@type': 'BreadcrumbList',
    '@id': nodeId.breadcrumbs(url + (here?.path ?? '')),
    itemListElement: [{ name: publication.name, path: '/' }, ...way].map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: url + path,
    })),
  };
}
