import type { StoryContent } from './content.ts';
import { same } from './same.ts';

/** The parts of a story that can be taken from either of two texts, in the order in which they are shown. */
export const contentParts = [
  ...(['headline', 'verdict', 'body', 'entries', 'workId', 'edition', 'score'] as const),
  ...(['sectionId', 'tags', 'leadMediaId', 'slug', 'disclosed', 'disclosure'] as const),
] satisfies (keyof StoryContent)[];

export type ContentPart = (typeof contentParts)[number];

/** Whose part is taken: of the one who saved second, or of the one whose text stands. */
export type Whose = 'mine' | 'theirs';
export type Picks = Partial<Record<ContentPart, Whose>>;

/** The parts in which two texts differ. */
export const differingParts = (mine: StoryContent, theirs: StoryContent): ContentPart[] =>
  contentParts.filter((part) => !same(mine[part], theirs[part]));

/** The parts that nobody has chosen yet; nothing is saved while there is one. */
export const unchosenParts = (mine: StoryContent, theirs: StoryContent, picks: Picks): ContentPart[] =>
  differingParts(mine, theirs).filter((part) => !picks[part]);

/** Their text with what was taken of mine. */
export function settled(mine: StoryContent, theirs: StoryContent, picks: Picks): StoryContent {
  const taken = contentParts.filter((part) => picks[part] === 'mine').map((part) => [part, mine[part]]);
  return { ...theirs, ...Object.fromEntries(taken) };
}
