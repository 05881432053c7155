import type { PersonLeaf } from 'schema-dts';
import type { Writer, WriterInFull } from '#domain/byline.ts';
import { criticPath } from '#domain/critic.ts';
import { type Maker, makerPath } from '#domain/person-page.ts';
import { plainPicturePath } from '#domain/picture.ts';
import { socialAddress } from '#domain/social-handle.ts';
import type { Credit, Job } from '#domain/work.ts';
import { known, refer, type Site } from './graph.ts';
import { nodeId } from './node-id.ts';

/** Somebody under whose name we publish. A guest writes for us, too, but does not belong to us. */
export const criticNode = (critic: WriterInFull, { url }: Site): PersonLeaf =>
  known<PersonLeaf>({
    '@type': 'Person',
    '@id': nodeId.critic(url, critic),
    name: critic.name,
    url: url + criticPath(critic),
    description: critic.bio,
    image: critic.picture && url + plainPicturePath(critic.picture),
    sameAs: socialAddress(critic.socialHandle) ?? null,
    worksFor: critic.by === 'account' ? refer(nodeId.organization(url)) : null,
  });

/** Under whose names a story stands, in order, by the names of their nodes. */
export const authorsOf = (writers: readonly Writer[], url: string) =>
  writers.map((writer) => refer(nodeId.critic(url, writer)));

/** Who did one of these jobs on a work, each once. */
export function peopleBy(credits: readonly Credit[], url: string, ...jobs: Job[]): PersonLeaf[] {
  const found = credits.filter(({ job }) => jobs.includes(job)).map(({ person }) => person);
  return [...new Map(found.map((person) => [person.id, person])).values()].map((person) => makerNode(person, url));
}

/** Somebody who made something that we wrote about. */
export const makerNode = (person: Pick<Maker, 'slug' | 'name'>, url: string): PersonLeaf => ({
  '@type': 'Person',
  '@id': nodeId.person(url, person),
  name: person.name,
  url: url + makerPath(person),
});
