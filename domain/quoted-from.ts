import type { Comment } from './comment.ts';
import { type CommentBlock, parseComment, textOf } from './comment-text.ts';
import type { QuotedFrom, ReadBlock } from './withheld-comment.ts';

/** Fewer letters are said by anybody. */
const SHORTEST = 8;

/**
 * Tells of the quotations in a comment whose words they are, where they repeat what it answers, nearest first. It is found
 * and not typed, so that nobody puts words into somebody's mouth; what the source covers is told by no source.
 */
export function withSources(words: ReadBlock[], answered: readonly Comment[]): ReadBlock[] {
  if (answered.length === 0 || !words.some(({ type }) => type === 'quote')) return words;
  const sources = answered.flatMap(sourceOf);
  return words.map((block) => (block.type === 'quote' ? { ...block, from: findSource(block, sources) } : block));
}

type Source = { from: QuotedFrom; text: string };

/** Taken apart once for all that answer it. */
const sources = new WeakMap<Comment, Source[]>();

function sourceOf(comment: Comment): Source[] {
  const known = sources.get(comment) ?? readSource(comment);
  sources.set(comment, known);
  return known;
}

const readSource = ({ state, author, number, spoils, text }: Comment): Source[] =>
  state === 'visible' && author && !spoils
    ? [{ from: { name: author.name, number }, text: plain(parseComment(text).filter(isParagraph)) }]
    : [];

function findSource({ children }: ReadBlock & { type: 'quote' }, sources: readonly Source[]): QuotedFrom | null {
  if (!children.every(isParagraph)) return null;
  const quoted = plain(children);
  const found = sources.find(({ text }) => text === quoted || (quoted.length >= SHORTEST && text.includes(quoted)));
  return found?.from ?? null;
}

const isParagraph = <Block extends ReadBlock | CommentBlock>(block: Block): block is Block & { type: 'paragraph' } =>
  block.type === 'paragraph';

const plain = (blocks: CommentBlock[]) => textOf(blocks).replace(/\s+/gu, ' ').trim();
