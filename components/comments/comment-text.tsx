import type { ReactNode } from 'react';
import { Spoiler, WithheldSpoiler } from '#components/spoiler.tsx';
import { commentAnchor } from '#domain/comment-address.ts';
import type { CommentInline } from '#domain/comment-text.ts';
import { cutAtMentions } from '#domain/note.ts';
import { spoilsInWords } from '#domain/spoiled-place.ts';
import type { ReadBlock } from '#domain/withheld-comment.ts';

type Props = {
  words: ReadBlock[];
  id?: string;
  /** Whether what is under bars is seen at once; its writer sees first how others will find it. */
  lifted?: boolean;
  /** Where what is withheld is asked for; left out where nothing is. */
  asked?: { href: string; opens?: string };
  /** The pages of who is called in it; by handle. */
  called?: ReadonlyMap<string, string>;
  /** Where the comments that it quotes stand. */
  quoted?: (number: number) => string;
};

const nobody: ReadonlyMap<string, string> = new Map();
const onThisPage = (number: number) => `#${commentAnchor(number)}`;

/** The words of a comment. Each may be in a language of its own, so each line finds its own direction. */
export function CommentText({
  words,
  id,
  lifted = true,
  asked = { href: '' },
  called = nobody,
  quoted = onThisPage,
}: Props) {
  const drawInline = inlinesWith(called);
  /**
   * Functions and not components: a page holds hundreds of these nodes, and React pays for each component with a key. A
   * text is never reordered, so a place in it is a good key.
   */
  const drawBlock = (block: ReadBlock, place: number): ReactNode => {
    if (block.type === 'paragraph') return <p key={place}>{block.children.map(drawInline)}</p>;
    if (block.type === 'quote') {
      const { from } = block;
      return (
        <blockquote key={place}>
          {block.children.map(drawBlock)}
          {from && (
            <cite>
              {from.name}, <a href={quoted(from.number)}>{from.number}</a>
            </cite>
          )}
        </blockquote>
      );
    }
    const { characters, upTo, children } = block;
    const bars = { characters, label: upTo ? spoilsInWords(upTo) : undefined };
    if (children === null) return <WithheldSpoiler key={place} {...bars} {...asked} />;
    return (
      <Spoiler key={place} {...bars} open={lifted}>
        {children.map(drawBlock)}
      </Spoiler>
    );
  };
  return (
    <div className="comment__text" id={id} dir="auto">
      {words.map(drawBlock)}
    </div>
  );
}

/** Functions, for the same reason. */
function inlinesWith(called: ReadonlyMap<string, string>) {
  const drawInline = (inline: CommentInline, place: number): ReactNode => {
    if (inline.type === 'text') return called.size > 0 ? cutAtMentions(inline.text).map(drawPiece) : inline.text;
    if (inline.type === 'break') return <br key={place} />;
    if (inline.type === 'link') {
      return <Away key={place} to={inline.href} words={inline.children.map(inlinesWith(nobody))} />;
    }
    const inside = inline.children.map(drawInline);
    return inline.type === 'strong' ? <strong key={place}>{inside}</strong> : <em key={place}>{inside}</em>;
  };
  const drawPiece = (piece: string, place: number): ReactNode => {
    if (place % 2 === 0) return piece;
    const page = called.get(piece.toLowerCase());
    return page ? (
      <a key={place} href={page}>
        @{piece}
      </a>
    ) : (
      `@${piece}`
    );
  };
  return drawInline;
}

/** What leads away is the reader's own recommendation, not ours: no search engine shall count it. */
const Away = ({ to, words }: { to: string; words: ReactNode }) => (
  <a href={to} rel="ugc nofollow noopener">
    {words}
  </a>
);
