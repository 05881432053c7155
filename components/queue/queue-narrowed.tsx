import { Headline } from '#components/headline.tsx';
import type { CommentCase } from '#domain/comment-case.ts';
import { type QueueFilter, queueAddress } from '#domain/comment-queue.ts';

type Props = {
  filter: QueueFilter;
  /** A comment of the list, which says whose and under what all of them are. */
  sample: CommentCase | undefined;
};

/** To whom and to what the list is narrowed, and the ways out. */
export function QueueNarrowed({ filter: { after: _, ...filter }, sample }: Props) {
  const { by, under, ...rest } = filter;
  if (!by && !under) return null;
  return (
    <p className="row gap">
      {by && (
        <span>
          Only by {sample?.comment.author?.name ?? 'one person'}.{' '}
          <a href={queueAddress(under ? { ...rest, under } : rest)}>By everybody</a>
        </span>
      )}
      {under && (
        <span>
          Only under {sample ? <Headline text={sample.story.headline} /> : 'one story'}.{' '}
          <a href={queueAddress(by ? { ...rest, by } : rest)}>Under all stories</a>
        </span>
      )}
    </p>
  );
}
