/** A story that might stand under another, and what the two have in common. */
export type Kinship = {
  id: number;
  sameWork: boolean;
  /** People with a credit on both works. */
  people: number;
  tags: number;
  sameSection: boolean;
  publishedAt: Date;
};

export const RELATED_STORIES = 3;

/**
 * The stories to go on with, nearest kin first: about the same work, then by the people and the tags that are shared, then
 * from the same section; of equals the newest. Never the story itself.
 */
export function nearestKin(storyId: number, kin: Kinship[]): number[] {
  return kin
    .filter(({ id }) => id !== storyId)
    .toSorted(byKinship)
    .slice(0, RELATED_STORIES)
    .map(({ id }) => id);
}

const byKinship = (a: Kinship, b: Kinship) =>
  Number(b.sameWork) - Number(a.sameWork) ||
  b.people - a.people ||
  b.tags - a.tags ||
  Number(b.sameSection) - Number(a.sameSection) ||
  b.publishedAt.getTime() - a.publishedAt.getTime() ||
  b.id - a.id;
