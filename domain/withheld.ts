import type { Body, BodyNode } from './body.ts';
import { isOpen, type OpenSpoilers, textSpoiler } from './open-spoilers.ts';
import { SPOILER_RUN, withSpoilerRuns } from './spoiler-text.ts';

/**
 * What of a text that gives a work away its reader gets; withheld-comment.ts does the same with a comment. Everything that
 * leaves the house for readers passes through one of the two: what is withheld is taken out, so that no page, feed or
 * machine can tell it.
 */

/** How a spoiler stands in a text that was made for one reader. */
export type SpoilerState = {
  /** By which the reader asks for it. */
  key: string;
  open: boolean;
  characters: number;
  /** Notes that went with the words: those after them keep their numbers. */
  notes: number;
};

/** The text with every spoiler that is not open emptied, and each told how it stands. */
export function withheldBody(stored: Body, open: OpenSpoilers): Body {
  let place = 0;
  const visit = (node: BodyNode): BodyNode => {
    if (node.type !== 'spoiler' && node.type !== SPOILER_RUN) {
      return node.content ? { ...node, content: node.content.map(visit) } : node;
    }
    place += 1;
    const key = textSpoiler(place);
    const shown = isOpen(open, key);
    const state: SpoilerState = { key, open: shown, characters: lengthOf(node), notes: shown ? 0 : notesIn(node) };
    return { ...node, attrs: { ...node.attrs, ...state }, content: shown ? (node.content ?? []) : [] };
  };
  return { ...stored, content: withSpoilerRuns(stored).content.map(visit) };
}

/** Undefined on the desk, where nothing is withheld. */
export const spoilerState = ({ attrs }: BodyNode): SpoilerState | undefined =>
  typeof attrs?.key === 'string' ? (attrs as SpoilerState) : undefined;

/** How many spoilers of a text are withheld. */
export const withheldIn = (body: Body): number => body.content.reduce((sum, node) => sum + withheldBelow(node), 0);

function withheldBelow(node: BodyNode): number {
  if (spoilerState(node)?.open === false) return 1;
  return (node.content ?? []).reduce((sum, child) => sum + withheldBelow(child), 0);
}

export const lengthOf = (node: BodyNode): number =>
  (node.text?.length ?? 0) + (node.content ?? []).reduce((sum, child) => sum + lengthOf(child), 0);

const notesIn = (node: BodyNode): number =>
  (node.type === 'footnote' ? 1 : 0) + (node.content ?? []).reduce((sum, child) => sum + notesIn(child), 0);
