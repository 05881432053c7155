import type { Comment, CommentAuthor } from '#domain/comment.ts';
import { commentAnchor, commentPermalink } from '#domain/comment-address.ts';
import { isoMinute, minuteOf } from '#domain/dates.ts';
import { AuthorTag } from './author-tag.tsx';
import type { ThreadPlace } from './place.ts';

type Props = { comment: Comment; author: CommentAuthor; answers: number | null; place: ThreadPlace };

/** "NAME says:", and when, which is also the way to send somebody here. */
export function CommentHead({ comment, author, answers, place }: Props) {
  const { path, pages, calendar } = place;
  const page = pages.get(author.id);
  return (
    <header className="comment__head">
      <b>{page ? <a href={page}>{author.name}</a> : author.name}</b>{' '}
      {author.handle && <span className="comment__handle">@{author.handle}</span>}{' '}
      <AuthorTag role={author.role} own={comment.own} /> <i>says:</i>{' '}
      <a href={commentPermalink(path, comment.number)}>
        <time dateTime={isoMinute(comment.createdAt, calendar)}>{minuteOf(comment.createdAt, calendar)}</time>
      </a>
      {answers !== null && <a href={`#${commentAnchor(answers)}`}>in reply to #{answers}</a>}
    </header>
  );
}
