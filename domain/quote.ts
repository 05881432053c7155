import type { Comment } from './comment.ts';
import { parseComment, textOf } from './comment-text.ts';

type Quoted = Pick<Comment, 'text' | 'spoils' | 'state'>;

/** Nothing that gives something away is quoted into the open. */
export const canBeQuoted = ({ state, spoils }: Quoted) => state === 'visible' && !spoils;

/**
 * The words of a comment as the beginning of another, each line of them marked as a quotation. What stands under bars is
 * left out, and what the comment itself quotes; empty where nothing is left.
 */
export function quoteOf(comment: Quoted): string {
  if (!canBeQuoted(comment)) return '';
  const words = textOf(parseComment(comment.text).filter(({ type }) => type === 'paragraph')).trim();
  const lines = words === '' ? [] : words.split('\n');
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}
