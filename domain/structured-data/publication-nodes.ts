import type { ImageObjectLeaf, OrganizationLeaf, SearchActionLeaf, WebSiteLeaf } from 'schema-dts';
import { type Picture, plainPicturePath } from '#domain/picture.ts';
import { known, type Node, refer, type Site } from './graph.ts';
import { nodeId } from './node-id.ts';

/** Who publishes the site, and the site itself with the way to search it: on every page. */
export function publicationNodes({ publication, url }: Site): Node[] {
  const organization = known<OrganizationLeaf>({
    '@type': 'Organization',
    '@id': nodeId.organization(url),
    name: publication.name,
    description: publication.tagline,
    url: `${url}/`,
    logo: publication.logo && logoNode(publication.logo, url),
    sameAs: publication.socialLinks.map((link) => link.url),
  });
  const website = known<WebSiteLeaf>({
    '@type': 'WebSite',
    '@id': nodeId.website(url),
    name: publication.name,
    description: publication.tagline,
    url: `${url}/`,
    inLanguage: publication.locale,
    publisher: refer(nodeId.organization(url)),
    potentialAction: search(url),
  });
  return [organization, website];
}

const logoNode = (logo: Picture, url: string): ImageObjectLeaf => ({
  '@type': 'ImageObject',
  url: url + plainPicturePath(logo),
  width: { '@type': 'QuantitativeValue', value: logo.width, unitCode: 'E37' },
  height: { '@type': 'QuantitativeValue', value: logo.height, unitCode: 'E37' },
});

/** `query-input` is Google's own way to say which part of the address is what somebody looks for. */
type Search = SearchActionLeaf & { 'query-input': string };

const search = (url: string): Search => ({
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${url}/search?q={search_term_string}` },
  'query-input': 'required name=search_term_string',
});
