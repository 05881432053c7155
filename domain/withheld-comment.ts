import { type CommentBlock, parseComment, textOf } from './comment-text.ts';
import type { SeriesPlace } from './seen.ts';
import type { Spoiling } from './spoiled-place.ts';

/** Whose words a quotation repeats, and the number under which they were said. */
export type QuotedFrom = { name: string; number: number };

/** A block of a comment as one reader gets it; a spoiler without blocks is withheld. */
export type ReadBlock =
  | Exclude<CommentBlock, { type: 'quote' | 'spoiler' }>
  | { type: 'quote'; children: ReadBlock[]; from?: QuotedFrom | null }
  | { type: 'spoiler'; characters: number; upTo: SeriesPlace | null; children: ReadBlock[] | null };

/** The words of a comment; all of them are one spoiler where its author asked for that. */
export function withheldComment({ text, spoils, spoilsUpTo }: { text: string } & Spoiling, open: boolean): ReadBlock[] {
  const blocks = parseComment(text);
  return spoils ? [spoilerOf(blocks, open, spoilsUpTo)] : blocks.map((block) => readBlock(block, open));
}

/** How many passages of a comment are withheld. */
export const withheldInComment = (words: readonly ReadBlock[]): number =>
  words.reduce((sum, block) => {
    if (block.type === 'paragraph') return sum;
    return sum + (block.children === null ? 1 : withheldInComment(block.children));
  }, 0);

function readBlock(block: CommentBlock, open: boolean): ReadBlock {
  if (block.type === 'paragraph') return block;
  if (block.type === 'spoiler') return spoilerOf(block.children, open);
  return { type: 'quote', children: block.children.map((child) => readBlock(child, open)) };
}

const spoilerOf = (blocks: CommentBlock[], open: boolean, upTo: SeriesPlace | null = null): ReadBlock => ({
  type: 'spoiler',
  characters: textOf(blocks).length,
  upTo,
  // Bars under bars: what is open is open.
  children: open ? blocks.map((block) => readBlock(block, true)) : null,
});
