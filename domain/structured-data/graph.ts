import type { Graph, Thing } from 'schema-dts';
import type { Publication } from '#domain/publication.ts';

/** Something that a page tells machines about, in the words of schema.org. */
export type Node = Exclude<Thing, string>;

/** The publication and the address of its site. */
export type Site = { publication: Publication; url: string };

/** Everything that a page tells, as one graph: its nodes name each other by `@id`, and each is said once. */
export const graphOf = (nodes: readonly Node[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [...new Map(nodes.map((node) => [(node as { '@id'?: string })['@id'] ?? node, node])).values()],
});

/** For a `<script type="application/ld+json">`: no text can end the element or begin another. */
export const asScript = (graph: Graph) => JSON.stringify(graph).replaceAll('<', '\\u003c');

type Loose<T> = { [K in keyof T]: T[K] | null | '' };

/** A node without what is not known of it. */
export const known = <T extends object>(node: Loose<T>): T =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !isEmpty(value),
    ),
  ) as T;

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

/** A node that stands elsewhere in the graph. */
export const refer = (id: string) => ({ '@id': id });
