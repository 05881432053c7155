import { commentPermalink } from '#domain/comment-address.ts';
import { criticPath } from '#domain/critic.ts';
import { makerPath } from '#domain/person-page.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';
import { workPath } from '#domain/work.ts';

/** What a node is called: the same on every page that speaks of it, and of nothing else. */
export const nodeId = {
  organization: (url: string) => `${url}/#organization`,
  website: (url: string) => `${url}/#website`,
  /** A page as a page, apart from what it is about. */
  page: (address: string) => `${address}#page`,
  breadcrumbs: (address: string) => `${address}#breadcrumbs`,
  /** What stands in order on a page. */
  list: (address: string) => `${address}#list`,
  story: (url: string, story: { area: StoryArea; slug: string }) => `${url + storyPath(story)}#story`,
  work: (url: string, work: { slug: string }) => `${url + workPath(work)}#work`,
  critic: (url: string, critic: { handle: string }) => `${url + criticPath(critic)}#person`,
  /** Who worked on something that we know. */
  person: (url: string, person: { slug: string }) => `${url + makerPath(person)}#person`,
  comment: (address: string, number: number) => commentPermalink(address, number),
} as const;
