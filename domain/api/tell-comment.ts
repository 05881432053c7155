import { type Comment, speaksForUs } from '#domain/comment.ts';
import { commentPermalink } from '#domain/comment-address.ts';
import { commentHtml } from '#domain/comment-feed.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';
import { apiPaths } from './address.ts';
import type { ToldComment } from './comment-shape.ts';

/** A comment as everybody may know it, with the number of what it answers and the page of its author. */
export type CommentToTell = { comment: Comment; answers: number | null; page: string | undefined };

/** With what gives the work away withheld, whoever asks. */
export function tellComment(
  { comment, answers, page }: CommentToTell,
  story: { id: number; area: StoryArea; slug: string },
  site: string,
): ToldComment {
  const { number, author, depth, removal } = comment;
  const url = site + commentPermalink(storyPath(story), number);
  return {
    number,
    author: author && { name: author.name, url: page ? site + page : null, staff: speaksForUs(author.role) },
    html: removal ? '' : commentHtml(comment, url),
    ...{ answers, depth, likes: removal ? 0 : comment.likes },
    postedAt: comment.createdAt.toISOString(),
    editedAt: comment.editedAt?.toISOString() ?? null,
    removed: removal && { by: removal.by, rule: removal.rule, at: removal.at.toISOString() },
    url,
    api: site + apiPaths.comment(story.id, number),
  };
}
