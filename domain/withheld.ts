import type { Body, BodyNode } from './body.ts';
import { type CommentBlock, parseComment, textOf } from './comment-text.ts';
import { isOpen, type OpenSpoilers, textSpoiler } from './open-spoilers.ts';
import { SPOILER_RUN, withSpoilerRuns } from './spoiler-text.ts';

/**
 * What of a text that gives a work away its reader gets. Everything that leaves the house for readers passes through
 * here: what is withheld is taken out, so that no page, feed or machine can tell it.
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

/** A block of a comment as one reader gets it; a spoiler without blocks is withheld. */
export type ReadBlock =
  | Exclude<CommentBlock, { type: 'quote' | 'spoiler' }>
  | { type: 'quote'; children: ReadBlock[] }
  | { type: 'spoiler'; characters: number; children: ReadBlock[] | null };

/** The words of a comment; all of them are one spoiler where its author asked for that. */
export function withheldComment({ text, spoils }: { text: string; spoils: boolean }, open: boolean): ReadBlock[] {
  const blocks = parseComment(text);
  return spoils ? [spoilerOf(blocks, open)] : blocks.map((block) => readBlock(block, open));
}

function readBlock(block: CommentBlock, open: boolean): ReadBlock {
  if (block.type === 'paragraph') return block;
  if (block.type === 'spoiler') return spoilerOf(block.children, open);
  return { type: 'quote', children: block.children.map((child) => readBlock(child, open)) };
}

const spoilerOf = (blocks: CommentBlock[], open: boolean): ReadBlock => ({
  type: 'spoiler',
  characters: textOf(blocks).length,
  // Bars under bars: what is open is open.
  children: open ? blocks.map((block) => readBlock(block, true)) : null,
});

/** Whether something of it is withheld. */
export const isWithheldIn = (blocks: readonly ReadBlock[]): boolean =>
  blocks.some(
    (block) =>
      'children' in block && (block.children === null || (block.type !== 'paragraph' && isWithheldIn(block.children))),
  );
