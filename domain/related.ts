/** A story that might stand under another, and what the two have in common. */
export type Kinship = {
  id: number;
  sameWork: boolean;
  /** People with a credit on both works. */
  people: number;
  tags: number;
  genres: number;
  /** Lists in which the works stand beside each other. */
  lists: number;
  sameSection: boolean;
  publishedAt: Date;
};

export const RELATED_STORIES = 3;

/**
 * The stories to go on with, nearest kin first: about the same work, then by the people, the tags, the genres and the
 * neighbourhoods in lists that are shared, then from the same section; of equals the nearest in time. Never the story
 * itself.
 */
export function nearestKin(story: Pick<Kinship, 'id' | 'publishedAt'>, kin: Kinship[]): number[] {
  const apart = (one: Kinship) => Math.abs(one.publishedAt.getTime() - story.publishedAt.getTime());
  return kin
    .filter(({ id }) => id !== story.id)
    .toSorted((a, b) => byKinship(a, b) || apart(a) - apart(b) || b.id - a.id)
    .slice(0, RELATED_STORIES)
    .map(({ id }) => id);
}

const byKinship = (a: Kinship, b: Kinship) =>
  Number(b.sameWork) - Number(a.sameWork) ||
  b.people - a.people ||
  b.tags - a.tags ||
  b.genres - a.genres ||
  b.lists - a.lists ||
  Number(b.sameSection) - Number(a.sameSection);
