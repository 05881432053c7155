import { Headline } from '#components/headline.tsx';
import type { CommentCase } from '#domain/comment-case.ts';
import { type QueueFilter, queueAddress, SEARCHED_MOST } from '#domain/comment-queue.ts';

type Props = {
  filter: QueueFilter;
  /** A comment of the list, which says whose and under what all of them are. */
  sample: CommentCase | undefined;
  /** Whether older ones with these words were not looked through. */
  isCut: boolean;
};

const figure = new Intl.NumberFormat('en-GB');

/** To whom, to what and to which words the list is narrowed, and the ways out. */
export function QueueNarrowed({ filter: { after: _, ...filter }, sample, isCut }: Props) {
  const { by, under, words } = filter;
  if (!by && !under && !words) return null;
  const without = (name: 'by' | 'under' | 'words') => queueAddress({ ...filter, [name]: undefined });
  return (
    <p className="row gap">
      {by && (
        <span>
          Only by {sample?.comment.author?.name ?? 'one person'}. <a href={without('by')}>By everybody</a>
        </span>
      )}
      {under && (
        <span>
          Only under {sample ? <Headline text={sample.story.headline} /> : 'one story'}.{' '}
          <a href={without('under')}>Under all stories</a>
        </span>
      )}
      {words && (
        <span>
          Only with “{words}”{isCut && `, among the newest ${figure.format(SEARCHED_MOST)} with it`}.{' '}
          <a href={without('words')}>With any words</a>
        </span>
      )}
    </p>
  );
}
