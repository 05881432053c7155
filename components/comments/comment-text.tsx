import { Spoiler } from '#components/spoiler.tsx';
import { type CommentBlock, type CommentInline, parseComment, textOf } from '#domain/comment-text.ts';

type Props = {
  text: string;
  /** The author asked for all of it to stand under bars. */
  spoils: boolean;
};

/** The words of a comment. Each may be in a language of its own, so each line finds its own direction. */
export function CommentText({ text, spoils }: Props) {
  const parsed = parseComment(text);
  const blocks = <Blocks blocks={parsed} />;
  return (
    <div className="comment__text" dir="auto">
      {spoils ? <Spoiler characters={textOf(parsed).length}>{blocks}</Spoiler> : blocks}
    </div>
  );
}

/** A text is made once and never reordered, so a place in it is a good key. */
const keyed = <Node,>(nodes: Node[]) => nodes.map((node, place) => ({ node, place }));

function Blocks({ blocks }: { blocks: CommentBlock[] }) {
  return keyed(blocks).map(({ node, place }) => <Block key={place} block={node} />);
}

function Block({ block }: { block: CommentBlock }) {
  if (block.type === 'paragraph') {
    return (
      <p>
        <Line line={block.children} />
      </p>
    );
  }
  const inside = <Blocks blocks={block.children} />;
  if (block.type === 'quote') return <blockquote>{inside}</blockquote>;
  return <Spoiler characters={textOf(block.children).length}>{inside}</Spoiler>;
}

function Line({ line }: { line: CommentInline[] }) {
  return keyed(line).map(({ node, place }) => <Inline key={place} inline={node} />);
}

/** What leads away is the reader's own recommendation, not ours: no search engine shall count it. */
function Inline({ inline }: { inline: CommentInline }) {
  if (inline.type === 'text') return inline.text;
  if (inline.type === 'break') return <br />;
  const inside = <Line line={inline.children} />;
  if (inline.type !== 'link') return inline.type === 'strong' ? <strong>{inside}</strong> : <em>{inside}</em>;
  return (
    <a href={inline.href} rel="ugc nofollow noopener">
      {inside}
    </a>
  );
}
