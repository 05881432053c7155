import type { ReactNode } from 'react';
import { Spoiler } from '#components/spoiler.tsx';
import { type CommentBlock, type CommentInline, parseComment, textOf } from '#domain/comment-text.ts';

type Props = {
  text: string;
  /** The author asked for all of it to stand under bars. */
  spoils: boolean;
};

/** The words of a comment. Each may be in a language of its own, so each line finds its own direction. */
export function CommentText({ text, spoils }: Props) {
  const blocks = parseComment(text);
  return (
    <div className="comment__text" dir="auto">
      {spoils ? <Spoiler characters={textOf(blocks).length}>{blocks.map(drawBlock)}</Spoiler> : blocks.map(drawBlock)}
    </div>
  );
}

/**
 * Functions and not components: a page holds hundreds of these nodes, and React pays for each component with a key. A
 * text is never reordered, so a place in it is a good key.
 */
function drawBlock(block: CommentBlock, place: number): ReactNode {
  if (block.type === 'paragraph') return <p key={place}>{block.children.map(drawInline)}</p>;
  const inside = block.children.map(drawBlock);
  if (block.type === 'quote') return <blockquote key={place}>{inside}</blockquote>;
  return (
    <Spoiler key={place} characters={textOf(block.children).length}>
      {inside}
    </Spoiler>
  );
}

function drawInline(inline: CommentInline, place: number): ReactNode {
  if (inline.type === 'text') return inline.text;
  if (inline.type === 'break') return <br key={place} />;
  const inside = inline.children.map(drawInline);
  if (inline.type === 'link') return <Away key={place} to={inline.href} words={inside} />;
  return inline.type === 'strong' ? <strong key={place}>{inside}</strong> : <em key={place}>{inside}</em>;
}

/** What leads away is the reader's own recommendation, not ours: no search engine shall count it. */
const Away = ({ to, words }: { to: string; words: ReactNode }) => (
  <a href={to} rel="ugc nofollow noopener">
    {words}
  </a>
);
