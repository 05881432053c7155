import { emptyBody } from '#domain/body.ts';
import { newPublication } from '#domain/publication.ts';
import { nothingLinked } from '#domain/reference.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import type { Work } from '#domain/work.ts';
import type { Node, Site } from './graph.ts';

/** A review of a film, for the tests of what machines are told. */

export const site: Site = { publication: newPublication, url: 'https://films.example' };

export const her: Work = {
  id: 1,
  kind: 'film',
  slug: 'her',
  title: 'Her',
  year: 2013,
  minutes: 126,
  availability: '',
  facts: [],
  poster: null,
  credits: [
    { job: 'director', role: '', person: { id: 1, name: 'Spike Jonze', slug: 'spike-jonze' } },
    { job: 'writer', role: '', person: { id: 1, name: 'Spike Jonze', slug: 'spike-jonze' } },
    { job: 'cast', role: 'Theodore', person: { id: 2, name: 'Joaquin Phoenix', slug: 'joaquin-phoenix' } },
    { job: 'photographer', role: '', person: { id: 3, name: 'Hoyte van Hoytema', slug: 'hoyte' } },
  ],
};

export const review: WholeStory = {
  id: 1,
  kind: 'review',
  area: 'reviews',
  slug: 'her',
  headline: 'Review: *Her*',
  verdict: 'A lonely man buys a voice.',
  score: 90,
  edition: '',
  corrections: [],
  disclosed: 'none',
  disclosure: '',
  tags: ['Voices'],
  section: { id: 1, slug: 'film', name: 'Film' },
  authorId: 1,
  writers: [
    { by: 'account', id: 1, name: 'Ines Okafor', handle: 'ines', socialHandle: '', bio: '', picture: null },
    { by: 'guest', id: 1, name: 'Lorna Ashby', handle: 'lorna-ashby', socialHandle: '', bio: '', picture: null },
  ],
  work: her,
  lead: null,
  body: emptyBody,
  linked: nothingLinked,
  pictures: new Map(),
  entries: [],
  publishedAt: new Date('2014-07-09T08:00:00Z'),
  changedAt: new Date('2014-07-10T08:00:00Z'),
  comments: 10,
  commentsClosedAt: null,
  ...{ holdComments: false, slowSeconds: 0 },
};

/** A node as a test reads it. */
export type Told = Record<string, unknown> & { '@type': string; '@id': string };

/** The one node of a type, which must be there. */
export function told(nodes: readonly Node[], type: string): Told {
  const found = (nodes as readonly unknown[] as Told[]).filter((node) => node['@type'] === type);
  if (found.length !== 1) throw new Error(`There are ${found.length} nodes of the type ${type}.`);
  return found[0] as Told;
}
