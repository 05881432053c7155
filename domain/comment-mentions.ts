import { type CommentBlock, parseComment, textOf } from './comment-text.ts';
import { MENTIONS_MAX, mentionsIn } from './note.ts';

/** The handles that the author of a comment calls. Whoever stands in a passage that is only quoted was called before. */
export const handlesCalledIn = (text: string): string[] =>
  mentionsIn(textOf(ownWords(parseComment(text)))).slice(0, MENTIONS_MAX);

const ownWords = (blocks: CommentBlock[]): CommentBlock[] =>
  blocks.flatMap((block) => {
    if (block.type === 'quote') return [];
    return block.type === 'spoiler' ? [{ ...block, children: ownWords(block.children) }] : [block];
  });
