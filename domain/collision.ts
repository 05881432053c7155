import type { StoryContent } from './content.ts';
import { bodyFrom, differingPassages, type PassagePick } from './passages.ts';
import { same } from './same.ts';

/** The parts of a story that can be taken from either of two texts, in the order in which they are shown. */
export const contentParts = [
  ...(['headline', 'verdict', 'body', 'entries', 'workId', 'edition', 'score'] as const),
  ...(['bylines', 'sectionId', 'tags', 'leadMediaId', 'slug', 'disclosed', 'disclosure'] as const),
] satisfies (keyof StoryContent)[];

export type ContentPart = (typeof contentParts)[number];

/** Whose part is taken: of the one who saved second, or of the one whose text stands. */
export type Whose = 'mine' | 'theirs';

/** What was chosen: whole parts, or of the body passage by passage. */
export type Picks = Partial<Record<ContentPart, Whose>> & { passages?: ReadonlyMap<number, PassagePick> };

/** What is chosen by itself: a part, or a passage of the body ("body-3"). */
export type Choosable = ContentPart | `body-${number}`;

export const passageName = (number: number): `body-${number}` => `body-${number}`;

/** The parts in which two texts differ. */
export const differingParts = (mine: StoryContent, theirs: StoryContent): ContentPart[] =>
  contentParts.filter((part) => !same(mine[part], theirs[part]));

/** Everything that has to be chosen between two texts, in order. */
const choosable = (mine: StoryContent, theirs: StoryContent): Choosable[] =>
  differingParts(mine, theirs).flatMap((part): Choosable[] =>
    part === 'body' ? differingPassages(mine.body, theirs.body).map((_, number) => passageName(number)) : [part],
  );

/** What nobody has chosen yet; nothing is saved while there is something. */
export function unchosenParts(mine: StoryContent, theirs: StoryContent, picks: Picks): Choosable[] {
  const chosen = new Set<string>(contentParts.filter((part) => picks[part]));
  for (const number of picks.passages?.keys() ?? []) chosen.add(passageName(number));
  return choosable(mine, theirs).filter((one) => !chosen.has(one) && !(one.startsWith('body-') && picks.body));
}

/** Their text with what was taken of mine. */
export function settled(mine: StoryContent, theirs: StoryContent, picks: Picks): StoryContent {
  const taken = contentParts.filter((part) => picks[part] === 'mine').map((part) => [part, mine[part]]);
  const passages = picks.body ? undefined : bodyFrom(mine.body, theirs.body, picks.passages ?? new Map());
  return { ...theirs, ...Object.fromEntries(taken), ...(passages ? { body: passages } : {}) };
}
