import { type CommentBlock, textOf } from './comment-text.ts';
import type { ReadBlock } from './withheld-comment.ts';

/** What stands for a passage that gives something away, however much of it its reader may know. */
const COVERED = '[under bars]';

/** How a comment begins, where there is no room for all of it: in its author's own words, with nothing that is covered. */
export function beginningOf(words: readonly ReadBlock[], most: number): string {
  const text = words.map(saidIn).join(' ').replace(/\s+/gu, ' ').trim();
  if (text.length <= most) return text;
  return `${text
    .slice(0, most)
    .toWellFormed()
    .replace(/\s+\S*$/u, '')}…`;
}

function saidIn(block: ReadBlock): string {
  if (block.type === 'paragraph') return textOf([block satisfies CommentBlock]);
  return block.type === 'spoiler' ? COVERED : '';
}
